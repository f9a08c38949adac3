namespace Yangguang.Platform.Outbox;

public static class OutboxModule
{
    public static IServiceCollection AddOutbox(this IServiceCollection services) => services
        .AddScoped<Outbox>()
        .AddScoped<DispatchOutbox>()
        .AddScoped<PruneOutbox>()
        .AddSingleton<OutboxLease>()
        .AddSingleton<CollectNews>()
        .AddHostedService<OutboxWorker>();
}
