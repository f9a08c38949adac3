using Yangguang.Home.Desk;
using Yangguang.Platform.Persistence;

namespace Yangguang.Home;

public static class HomeModule
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services
        .AddScoped<ReadInbox>()
        .AddScoped(services => FindBodies.In(services.GetRequiredService<YangguangDb>()));
}
