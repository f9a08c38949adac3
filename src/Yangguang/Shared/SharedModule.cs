using Yangguang.Bodies;

namespace Yangguang.Shared;

/// <summary>What the shells of portal and desk need.</summary>
public static class SharedModule
{
    public static IServiceCollection AddShared(this IServiceCollection services)
    {
        services.AddSingleton<Navigation>();
        services.AddSingleton<StyleSheet>();
        services.ConfigureOptions<ChineseValidation>();
        services.AddScoped(provider => Site.Of(provider.GetRequiredService<JurisdictionScope>().Current));
        services.AddScoped<DeskUsers>();
        return services;
    }

    /// <summary>Serves the style sheet; open to everyone, as the sign-in page needs it too.</summary>
    public static void MapStyleSheet(this IEndpointRouteBuilder routes) => routes.MapMethods(StyleSheet.Path, ["GET", "HEAD"], StyleSheet.Serve).AllowAnonymous();
}
