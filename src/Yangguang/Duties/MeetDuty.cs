using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;

namespace Yangguang.Duties;

/// <summary>Ties a record to its duty: drafting it starts the clock, publishing it meets the round. Saved by the caller.</summary>
public sealed class MeetDuty(YangguangDb db, CountyCalendar calendar, TimeProvider time)
{
    /// <summary>
    /// The round a new record answers: the chosen one, else the oldest open period or standing demand, else a new one from the
    /// fact of its forming. Null when the row gives no clock.
    /// </summary>
    public async Task<DutyRound?> RoundFor(
        CatalogItem item, BodyId body, DutyRoundId? chosen, RoundStart start, CancellationToken cancellation = default)
    {
        var duty = await db.Duties.WithOpenRounds()
            .SingleOrDefaultAsync(duty => duty.ItemId == item.Id && duty.BodyId == body, cancellation);
        if (duty is null)
            return null;
        if (chosen is not null)
            return duty.Rounds.SingleOrDefault(round => round.Id == chosen);
        // Forming the text is not the event ahead: only its announced date starts that clock.
        if (duty.Trigger == DutyTrigger.Event)
            return duty.OpenRounds.FirstOrDefault();
        if (duty.Trigger != DutyTrigger.Fact && duty.OpenRounds.FirstOrDefault() is { } waiting)
            return waiting;
        var clock = new DutyClock(await calendar.Current(cancellation));
        return clock.LimitOf(item.Row).Anchors.Count == 0 ? null : clock.Open(duty, item.Row, start, time.Today(), time);
    }

    /// <summary>The day the record's information was formed was corrected: the clock that it started is set right.</summary>
    public async Task Restart(DutyRoundId roundId, RoundStart start, CancellationToken cancellation = default)
    {
        var round = await db.DutyRounds.SingleAsync(round => round.Id == roundId, cancellation);
        if (round.Key != start.Key || round.StartOn == start.On)
            return;
        var duty = await db.Duties.WithOpenRounds().SingleAsync(duty => duty.Id == round.DutyId, cancellation);
        var row = await db.CatalogItems.Where(item => item.Id == duty.ItemId).Select(item => item.Row).SingleAsync(cancellation);
        var deadline = new DutyClock(await calendar.Current(cancellation)).Reckon(row, round.Anchor, start.On);
        duty.Restart(round, start.On, deadline, time.Today());
    }

    public async Task ByRecord(DutyRoundId roundId, Guid recordId, DateOnly on, Actor actor, CancellationToken cancellation = default)
    {
        var dutyId = await db.DutyRounds.Where(round => round.Id == roundId).Select(round => round.DutyId).SingleAsync(cancellation);
        var duty = await db.Duties.WithOpenRounds().SingleAsync(duty => duty.Id == dutyId, cancellation);
        if (duty.Rounds.FirstOrDefault(round => round.Id == roundId) is { } open && open.State.IsOpen())
            duty.Meet(open, on);
        else if (await db.Evidence.AnyAsync(evidence => evidence.RoundId == roundId && evidence.RecordId == recordId, cancellation))
            return; // a later edition of what met it
        Prove(duty, roundId, recordId, on, actor);
    }

    /// <summary>As <see cref="ByRecord"/> for a record that was never public before, with its duty already read.</summary>
    public void ByFirstEdition(Duty duty, DutyRoundId roundId, Guid recordId, DateOnly on, Actor actor)
    {
        if (duty.Rounds.FirstOrDefault(round => round.Id == roundId) is { } open && open.State.IsOpen())
            duty.Meet(open, on);
        Prove(duty, roundId, recordId, on, actor);
    }

    private void Prove(Duty duty, DutyRoundId roundId, Guid recordId, DateOnly on, Actor actor) =>
        db.Evidence.Add(new Evidence(EntityId.New<EvidenceId>(time), duty, roundId, EvidenceKind.Record, "政府网站", on)
        {
            RecordId = recordId,
            FiledBy = actor.Name,
        });

    /// <summary>The fact that a record of the row is counted from, first of those the row names.</summary>
    public static TimeLimitAnchor? AnchorOf(CatalogRow row) =>
        new DutyClock(WorkingCalendar.National).LimitOf(row).Anchors is [var first, ..] ? first : null;
}
