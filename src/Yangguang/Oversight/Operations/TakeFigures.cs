using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Telemetry;

namespace Yangguang.Oversight.Operations;

/// <summary>Takes the figures of the domain that the measures show: counts by indexed columns, once a minute.</summary>
public sealed class TakeFigures(YangguangDb db, JurisdictionScope scope, ReadOutbox outbox, TimeProvider time)
{
    public async Task Run(CancellationToken cancellation = default)
    {
        var state = await outbox.Run(cancellation);
        Set("yangguang.duties.overdue", "{duty}", await db.Duties.CountAsync(duty => duty.State == DutyState.Overdue, cancellation));
        Set("yangguang.outbox.waiting", "{message}", state.Waiting);
        Set("yangguang.outbox.age", "s", state.Oldest is { } oldest ? Math.Max(0, (time.GetUtcNow() - oldest).TotalSeconds) : 0);
        Set("yangguang.deliveries.failed", "{delivery}", state.Roads.Sum(road => road.GivenUp));
        Set("yangguang.editions.live", "{edition}", await db.Editions.CountAsync(edition => edition.IsLive, cancellation));
        Set("yangguang.requests.open", "{request}", await db.Requests.CountAsync(request => request.NextOn != null, cancellation));
        Set("yangguang.pages.altered", "{page}", await db.PageAlarms.CountAsync(alarm => alarm.SettledAt == null, cancellation));
    }

    private void Set(string figure, string unit, double value) => Measures.Standing.Set(figure, unit, scope.Current!.Code, value);
}
