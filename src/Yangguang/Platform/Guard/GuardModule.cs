using Microsoft.AspNetCore.Authentication.Cookies;

namespace Yangguang.Platform.Guard;

public static class GuardModule
{
    private const int UsualDays = 180;

    public static IServiceCollection AddGuard(this IServiceCollection services)
    {
        services.AddSingleton<FormCounts>().AddSingleton<WordChallenge>().AddSingleton<ResolveName>(OutgoingGuard.AskNameServer).AddSingleton<OutgoingGuard>();
        services.AddAddressLimits().AddTimeLimit().AddTrustedProxies();
        services.AddHsts(_ => { });
        services.AddOptions<Microsoft.AspNetCore.HttpsPolicy.HstsOptions>().Configure<IConfiguration>((hsts, configuration) =>
        {
            hsts.MaxAge = TimeSpan.FromDays(configuration.GetValue("Security:HstsDays", UsualDays));
            hsts.IncludeSubDomains = configuration.GetValue("Security:HstsSubdomains", false);
        });
        services.AddOptions<CookieAuthenticationOptions>(Microsoft.AspNetCore.Identity.IdentityConstants.ApplicationScheme).PostConfigure<IConfiguration>(Bind);
        return services;
    }

    /// <summary>Where the site's address is one of TLS, the desk's cookie is bound to this very host and never leaves without TLS.</summary>
    private static void Bind(CookieAuthenticationOptions cookie, IConfiguration configuration)
    {
        cookie.Cookie.HttpOnly = true;
        if (configuration["Site:Address"]?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) != true)
            return;
        (cookie.Cookie.SecurePolicy, cookie.Cookie.Path, cookie.Cookie.Domain) = (CookieSecurePolicy.Always, "/", null);
        cookie.Cookie.Name = $"__Host-{cookie.Cookie.Name}";
    }

    /// <summary>After routing and sign-in, before any form is read.</summary>
    public static IApplicationBuilder UseFormGuard(this IApplicationBuilder app) => app.UseMiddleware<FormGuard>();

    public static void MapGuard(this IEndpointRouteBuilder routes) => routes.MapSecurityTxt();
}
