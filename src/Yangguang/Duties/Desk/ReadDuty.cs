using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;

namespace Yangguang.Duties.Desk;

/// <summary>Reads one duty with everything around it; null when it is not the actor's to see.</summary>
public sealed class ReadDuty(YangguangDb db, CountyCalendar calendar, History history, TimeProvider time)
{
    private const int MostRounds = 60;

    public async Task<DutySheet?> Run(DutyId id, Actor actor, CancellationToken cancellation = default)
    {
        var duty = await db.Duties.AsNoTracking().SingleOrDefaultAsync(duty => duty.Id == id, cancellation);
        if (duty is null || !actor.ActsFor(duty.BodyId))
            return null;
        var item = await db.CatalogItems.AsNoTracking().SingleAsync(item => item.Id == duty.ItemId, cancellation);
        var clock = new DutyClock(await calendar.Current(cancellation));
        var today = time.Today();
        var rounds = await db.DutyRounds.AsNoTracking().Where(round => round.DutyId == id)
            .OrderByDescending(round => round.DueOn).Take(MostRounds).ToListAsync(cancellation);
        return new DutySheet(
            duty, item,
            await db.Bodies.Where(body => body.Id == item.BodyId).Select(body => body.Code).SingleAsync(cancellation),
            await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == duty.BodyId, cancellation),
            Limit(clock, item.Row, today),
            [.. rounds.Select(round => new RoundSheet(round, RoundRuler.Of(round, clock.Reckon(item.Row, round), today)))],
            await db.Evidence.AsNoTracking().Where(evidence => evidence.DutyId == id)
                .OrderByDescending(evidence => evidence.On).Take(MostRounds).ToListAsync(cancellation),
            await db.NothingDueStatements.AsNoTracking().Where(statement => statement.DutyId == id)
                .OrderByDescending(statement => statement.SignedOn).Take(MostRounds).ToListAsync(cancellation),
            await history.Of(id.Value, cancellation));
    }

    /// <summary>Reads a printed limit and asks the rules which law would give the last day of a fact of today.</summary>
    public static LimitSheet Limit(DutyClock clock, CatalogRow row, DateOnly today)
    {
        var limit = clock.LimitOf(row);
        var read = TimeLimitWords.Describe(limit.Row).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new LimitSheet(
            row.TimeLimit, read, limit.Anchors,
            [.. limit.Anchors.SelectMany(anchor => clock.Reckon(row, anchor, today).Law).Distinct()]);
    }
}
