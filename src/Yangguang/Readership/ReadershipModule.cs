using Yangguang.Platform.Jobs;

namespace Yangguang.Readership;

public static class ReadershipModule
{
    public static IServiceCollection AddReadership(this IServiceCollection services) => services
        .AddSingleton<PendingReads>()
        .AddScoped<KeepReadCounts>()
        .AddJob(KeepReadCounts.Job)
        .AddScoped<ReadCounter>();
}
