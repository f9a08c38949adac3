using Yangguang.Search;

namespace Yangguang.Home;

public static class HomeModule
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services
        .AddScoped<ISearchSource, FindBodies>();
}
