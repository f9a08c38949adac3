namespace Yangguang.Bodies;

public static class BodiesModule
{
    public static IServiceCollection AddBodies(this IServiceCollection services) => services
        .AddScoped<JurisdictionScope>()
        .AddScoped<ChangeSiteIdentity>();

    /// <summary>Comes before authentication, whose look-ups are limited to the jurisdiction.</summary>
    public static IApplicationBuilder UseJurisdiction(this IApplicationBuilder app) => app.UseMiddleware<EnterJurisdiction>();
}
