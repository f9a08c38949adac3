using Microsoft.AspNetCore.Authentication;
using Yangguang.Integration.Api;
using Yangguang.Integration.Webhooks;

namespace Yangguang.Integration;

public static class IntegrationModule
{
    public static IServiceCollection AddIntegration(this IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, null);
        services.AddOpenApi("openapi");
        return services
            .AddWebhooks()
            .AddScoped<ConnectSystem>()
            .AddScoped<DisconnectSystem>()
            .AddScoped<PushRecord>();
    }

    public static void MapIntegration(this IEndpointRouteBuilder routes)
    {
        routes.MapCatalogApi();
        routes.MapRecordApi();
        routes.MapOpenApi("/api/{documentName}.json").AllowAnonymous();
    }
}
