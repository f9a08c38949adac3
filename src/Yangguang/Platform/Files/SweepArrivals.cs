namespace Yangguang.Platform.Files;

/// <summary>清理: at start and every day, what a stopped program left half arrived goes.</summary>
internal sealed class SweepArrivals(FileStore store, TimeProvider time, ILogger<SweepArrivals> log) : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Day, time);
        do
        {
            try
            {
                if (store.Sweep(time.GetUtcNow() - Day) is > 0 and var left)
                    log.LogInformation("Removed {Count} files that had not arrived whole", left);
            }
            catch (IOException failure)
            {
                log.LogError(failure, "The files that had not arrived whole could not be removed");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
