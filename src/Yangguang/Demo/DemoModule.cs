namespace Yangguang.Demo;

public static class DemoModule
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services
        .AddScoped<DemonstrationMode>()
        .AddScoped<ShowChannels>()
        .AddScoped<ShowPrint>()
        .AddScoped<FillDemonstration>();
}
