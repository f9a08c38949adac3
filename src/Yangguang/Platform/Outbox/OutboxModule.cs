using Yangguang.Platform.Jobs;

namespace Yangguang.Platform.Outbox;

public static class OutboxModule
{
    public static IServiceCollection AddOutbox(this IServiceCollection services) => services
        .AddScoped<Outbox>()
        .AddScoped<DispatchOutbox>()
        .AddScoped<PruneOutbox>()
        .AddSingleton<OutboxLease>()
        .AddScoped<ClaimDue>()
        .AddSingleton<CollectNews>()
        .AddScoped<EmptyOutbox>()
        .AddJob(OutboxJob.Empty);
}
