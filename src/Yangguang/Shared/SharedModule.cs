using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Yangguang.Shared;

/// <summary>What the shells of portal and desk need.</summary>
public static class SharedModule
{
    public static IServiceCollection AddShared(this IServiceCollection services)
    {
        services.AddSingleton<Navigation>();
        services.ConfigureOptions<ChineseValidation>();
        services.TryAddScoped(_ => new Site("昭明县", IsDemonstration: true, SiteFooter.Empty));
        return services;
    }
}
