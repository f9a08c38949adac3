using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Jobs;
using Yangguang.Platform.Persistence;

namespace Yangguang.Readership;

/// <summary>Writes counted openings down every half minute. A killed process loses at most those of half a minute, and nothing else.</summary>
public sealed class KeepReadCounts(YangguangDb db, PendingReads pending)
{
    /// <summary>Each process counts for itself.</summary>
    internal static Job Job { get; } = new("reads.keep", "浏览次数登记", JobTimes.Every(TimeSpan.FromSeconds(30)), async (services, cancellation) =>
    {
        await services.GetRequiredService<KeepReadCounts>().Run(cancellation);
        return null;
    })
    {
        IsOfEachProcess = true,
    };

    public async Task Run(CancellationToken cancellation = default)
    {
        foreach (var (page, times) in pending.Waiting.Where(read => read.Page.Jurisdiction == db.Scope))
            await Keep(page, times, cancellation);
    }

    /// <summary>Adds in the database, so that several nodes may count the same page.</summary>
    private async Task Keep((JurisdictionId Jurisdiction, Guid Subject) page, long times, CancellationToken cancellation)
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
