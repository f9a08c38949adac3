namespace Yangguang.Handover;

public static class HandoverModule
{
    public static IServiceCollection AddHandover(this IServiceCollection services) => services
        .AddScoped<ReadOpenWork>()
        .AddScoped<HandOverWork>();
}
