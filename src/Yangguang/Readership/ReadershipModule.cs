namespace Yangguang.Readership;

public static class ReadershipModule
{
    public static IServiceCollection AddReadership(this IServiceCollection services) => services
        .AddSingleton<PendingReads>()
        .AddSingleton<KeepReadCounts>()
        .AddHostedService(services => services.GetRequiredService<KeepReadCounts>())
        .AddScoped<ReadCounter>();
}
