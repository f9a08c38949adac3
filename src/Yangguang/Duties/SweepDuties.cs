using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>
/// Lets time pass: rounds whose last day is over become overdue, periods that have begun are opened. Two indexed
/// look-ups find them, so the cost grows with what changed; a second run on the same day changes nothing.
/// </summary>
public sealed class SweepDuties(YangguangDb db, CountyCalendar calendar, TimeProvider time, AuditTrail audit)
{
    private const int Batch = 500;

    public async Task<DutiesSwept> Run(CancellationToken cancellation = default)
    {
        var today = time.Today();
        var swept = new DutiesSwept(today, 0, 0);
        for (var more = true; more;)
        {
            var overdue = await NoteOverdue(today, cancellation);
            var opened = await OpenPeriods(today, cancellation);
            swept = swept with { FellOverdue = swept.FellOverdue + overdue, RoundsOpened = swept.RoundsOpened + opened };
            more = overdue == Batch || opened >= Batch;
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }

        if (swept.FellOverdue + swept.RoundsOpened > 0)
        {
            audit.Note(Actor.System, default, Guid.Empty, swept);
            await db.SaveChangesAsync(cancellation);
        }

        return swept;
    }

    private async Task<int> NoteOverdue(DateOnly today, CancellationToken cancellation)
    {
        var late = await db.DutyRounds.Where(round => round.State == RoundState.Due && round.DueOn < today)
            .OrderBy(round => round.DueOn).Select(round => round.DutyId).Take(Batch).ToListAsync(cancellation);
        if (late.Count == 0)
            return 0;
        foreach (var duty in await db.Duties.WithOpenRounds().Where(duty => late.Contains(duty.Id)).ToListAsync(cancellation))
            duty.NoteTime(today);
        return late.Count;
    }

    private async Task<int> OpenPeriods(DateOnly today, CancellationToken cancellation)
    {
        var begun = await db.Duties.WithOpenRounds().Where(duty => duty.NextRoundOn <= today)
            .OrderBy(duty => duty.NextRoundOn).Take(Batch).ToListAsync(cancellation);
        if (begun.Count == 0)
            return 0;
        var ids = begun.Select(duty => duty.ItemId).Distinct().ToList();
        var rows = await db.CatalogItems.Where(item => ids.Contains(item.Id))
            .ToDictionaryAsync(item => item.Id, item => item.Row, cancellation);
        var clock = new DutyClock(await calendar.Current(cancellation));
        return begun.Sum(duty => clock.OpenPeriods(duty, rows[duty.ItemId], duty.NextRoundOn!.Value.AddDays(-1), today, time));
    }
}
