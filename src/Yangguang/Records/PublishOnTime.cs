using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records;

/// <summary>Every half minute: what is signed for this hour goes out.</summary>
internal sealed class PublishOnTime(IServiceScopeFactory scopes, TimeProvider time, ILogger<PublishOnTime> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        do
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next look tries again; what is due stays due.
                log.LogError(failure, "The publication sweep failed");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Sweep(CancellationToken cancellation)
    {
        foreach (var jurisdiction in await Waiting(cancellation))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
            await scope.ServiceProvider.GetRequiredService<PublishDue>().Run(cancellation);
        }
    }

    /// <summary>Only jurisdictions in which something is due: one indexed look for all of them.</summary>
    private async Task<List<Jurisdiction>> Waiting(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<YangguangDb>();
        return await db.Jurisdictions.AsNoTracking()
            .Where(jurisdiction => db.Records.IgnoreQueryFilters().Any(record => record.JurisdictionId == jurisdiction.Id && record.ScheduledAt != null && record.ScheduledAt <= now))
            .ToListAsync(cancellation);
    }
}
