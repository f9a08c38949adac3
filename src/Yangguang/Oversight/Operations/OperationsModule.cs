using Yangguang.Platform.Jobs;

namespace Yangguang.Oversight.Operations;

internal static class OperationsModule
{
    // C06 wants an alarm within five minutes of a page having been altered.
    private static readonly TimeSpan PageLook = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan FigureLook = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddOperations(this IServiceCollection services) => services
        .AddSingleton<OlderPages>()
        .AddSingleton<ShippedFiles>()
        .AddSingleton<Certificates>()
        .AddScoped<CheckServedPages>()
        .AddScoped<AskForJob>()
        .AddScoped<RetryDeliveries>()
        .AddScoped<TakeFigures>()
        .AddScoped<ReadOutbox>()
        .AddScoped<ReadStorage>()
        .AddScoped<FindTroubles>()
        .AddJob<CheckServedPages>("pages.check", "防篡改巡查", JobTimes.Every(PageLook), (check, cancellation) => check.Run(cancellation), alarms => $"有 {alarms} 个页面与签发的不一致")
        .AddJob(new Job("figures.take", "运行指标统计", JobTimes.Every(FigureLook), async (scope, cancellation) =>
        {
            await scope.GetRequiredService<TakeFigures>().Run(cancellation);
            return null;
        }));
}
