using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Oversight.Inspection;

/// <summary>Opens the front page once in every hour and notes that it opened; visits of the last month are kept.</summary>
public sealed class VisitSite(YangguangDb db, JurisdictionScope scope, OwnSite site, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(31);

    public async Task Run(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var hour = now.AddTicks(-(now.UtcTicks % TimeSpan.TicksPerHour)).ToUniversalTime();
        if (await db.SiteVisits.AnyAsync(visit => visit.At >= hour, cancellation))
            return;
        var started = Stopwatch.GetTimestamp();
        if (await site.Open(scope.Current!, "/", cancellation) is null)
            return;
        db.SiteVisits.Add(new SiteVisit(db.Scope, now, Stopwatch.GetElapsedTime(started)));
        await db.SaveChangesAsync(cancellation);
        var old = now - Kept;
        await db.SiteVisits.Where(visit => visit.At < old).ExecuteDeleteAsync(cancellation);
    }
}
