using Yangguang.Bodies;

namespace Yangguang.Shared;

/// <summary>What the shells of portal and desk need.</summary>
public static class SharedModule
{
    public static IServiceCollection AddShared(this IServiceCollection services)
    {
        services.AddSingleton<Navigation>();
        services.ConfigureOptions<ChineseValidation>();
        services.AddScoped(provider => Site.Of(provider.GetRequiredService<JurisdictionScope>().Current));
        services.AddScoped<DeskUsers>();
        return services;
    }
}
