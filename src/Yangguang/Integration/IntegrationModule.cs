using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;
using Yangguang.Integration.Api;
using Yangguang.Integration.Webhooks;
using Yangguang.Platform;

namespace Yangguang.Integration;

public static class IntegrationModule
{
    public static IServiceCollection AddIntegration(this IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, null);
        services.AddApiDescription().AddApiLimits();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = ChineseJson.Options.Encoder;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        });
        return services
            .AddWebhooks()
            .AddScoped<Desk.SystemWebhooks>()
            .AddScoped<ConnectSystem>()
            .AddScoped<DisconnectSystem>()
            .AddScoped<PushRecord>();
    }

    public static void MapIntegration(this IEndpointRouteBuilder routes)
    {
        routes.MapCatalogApi();
        routes.MapRecordApi();
        routes.MapEventApi();
        routes.MapOpenApi("/api/{documentName}.json").AllowAnonymous();
    }
}
