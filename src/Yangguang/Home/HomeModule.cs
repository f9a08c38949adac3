using Yangguang.Home.Desk;
using Yangguang.Search;

namespace Yangguang.Home;

public static class HomeModule
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services
        .AddScoped<ReadInbox>()
        .AddScoped<ISearchSource, FindBodies>();
}
