using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Readership;

/// <summary>Writes counted openings down every half minute. A killed process loses at most those of half a minute, and nothing else.</summary>
public sealed class KeepReadCounts(IServiceScopeFactory scopes, PendingReads pending, TimeProvider time, ILogger<KeepReadCounts> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    public async Task Run(CancellationToken cancellation = default)
    {
        foreach (var county in pending.Waiting.GroupBy(read => read.Page.Jurisdiction))
        {
            await using var work = scopes.CreateAsyncScope();
            var db = work.ServiceProvider.GetRequiredService<YangguangDb>();
            var jurisdiction = await db.Jurisdictions.AsNoTracking().SingleOrDefaultAsync(each => each.Id == county.Key, cancellation);
            if (jurisdiction is null)
                continue;
            work.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
            foreach (var (page, times) in county)
                await Keep(db, page, times, cancellation);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // What is not settled is written with the next round.
                log.LogError(failure, "Read counts could not be written");
            }
        }
    }

    /// <summary>Adds in the database, so that several nodes may count the same page.</summary>
    private async Task Keep(YangguangDb db, (JurisdictionId Jurisdiction, Guid Subject) page, long times, CancellationToken cancellation)
    {
        var subject = page.Subject;
        var changed = await db.ReadCounts.Where(count => count.Subject == subject)
            .ExecuteUpdateAsync(count => count.SetProperty(each => each.Times, each => each.Times + times), cancellation);
        if (changed == 0)
        {
            db.ReadCounts.Add(new ReadCount(page.Jurisdiction, subject, times));
            await db.SaveChangesAsync(cancellation);
        }

        pending.Settle(page, times);
    }
}
