using Yangguang.Bodies;
using Yangguang.Platform.Text;
using Yangguang.Shared.Reach;

namespace Yangguang.Shared;

/// <summary>What the shells of portal and desk need.</summary>
public static class SharedModule
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static IServiceCollection AddShared(this IServiceCollection services)
    {
        services.AddSingleton<Navigation>();
        services.AddSingleton<StyleSheet>();
        services.AddSingleton<TraditionalScript>();
        services.ConfigureOptions<ChineseValidation>();
        services.AddScoped(provider => Site.Of(provider.GetRequiredService<JurisdictionScope>().Current));
        services.AddScoped<DeskUsers>();
        return services;
    }

    /// <summary>Pages in the script and with the aids that their reader chose; below the page cache, which keeps each variant.</summary>
    public static IApplicationBuilder UseChosenWords(this IApplicationBuilder app) => app.UseMiddleware<RewordPages>();

    /// <summary>Serves the style sheet and points to the site's mark; open to everyone, as the sign-in page needs them too.</summary>
    public static void MapLooks(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(StyleSheet.Path, Reading, StyleSheet.Serve).AllowAnonymous();
        // Where no page says what the mark is (a feed, a file), browsers ask for it here.
        routes.MapMethods("/favicon.ico", Reading, () => Results.Redirect("/img/mark.svg", permanent: true)).AllowAnonymous();
        routes.MapPost(SwitchAppearance.Path, SwitchAppearance.Serve).AllowAnonymous();
    }
}
