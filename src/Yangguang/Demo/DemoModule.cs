using Yangguang.Demo.Requests;

namespace Yangguang.Demo;

public static class DemoModule
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services
        .AddScoped<DemonstrationMode>()
        .AddScoped<ShowChannels>()
        .AddScoped<ShowPrint>()
        .AddSingleton(new StoryServices(services))
        .AddScoped<ShowRequests>()
        .AddScoped<FillDemonstration>();
}
