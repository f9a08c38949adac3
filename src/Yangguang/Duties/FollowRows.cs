using Yangguang.Catalog;

namespace Yangguang.Duties;

/// <summary>
/// How duties follow the rows of a catalogue: what is new is owed, what is gone ends, and what is worded otherwise is counted
/// anew. It works on the duties it is given and stores nothing: on tracked ones it is the change, on copies the forecast (D6).
/// </summary>
internal sealed class FollowRows(DutyClock clock, DateOnly today, TimeProvider time)
{
    /// <param name="items">The live rows.</param>
    /// <param name="known">Every duty the catalogue ever had, with its open rounds.</param>
    /// <param name="effectiveOn">The day the rows took effect: day 0 of standing duties.</param>
    /// <param name="owedFrom">The day from which new duties are owed.</param>
    public IReadOnlyList<DutyChange> Run(IEnumerable<CatalogItem> items, IEnumerable<Duty> known, DateOnly effectiveOn, DateOnly owedFrom)
    {
        var left = known.ToDictionary(duty => (duty.ItemId, duty.BodyId));
        var changes = new List<DutyChange>();
        foreach (var (item, body) in items.SelectMany(item => item.Responsible, (item, body) => (item, body)))
        {
            if (left.Remove((item.Id, body), out var duty))
                changes.Add(Keep(duty, item, effectiveOn));
            else
                changes.Add(DutyChange.Of(DutyChangeKind.Added, clock.NewDuty(item, body, owedFrom, today, time), null));
        }

        changes.AddRange(left.Values.Where(duty => duty.EndedOn is null).Select(End));
        return changes;
    }

    private DutyChange Keep(Duty duty, CatalogItem item, DateOnly effectiveOn)
    {
        var (before, ended) = (DutyDates.Of(duty), duty.EndedOn is not null);
        duty.Resume();
        if (duty.Trigger != clock.TriggerOf(item.Row) || (ended && MustBeginAnew(duty)))
            clock.Rewind(duty, item.Row, effectiveOn, today, time);
        else if (duty.Trigger == DutyTrigger.Cycle)
            clock.FollowCycle(duty, item.Row, today);
        foreach (var round in duty.OpenRounds.Where(round => !round.IsPeriod).ToList())
            duty.Move(round, clock.Reckon(item.Row, round.Anchor, round.StartOn), today);
        var kind = ended ? DutyChangeKind.Added
            : duty.Trigger != before.Trigger ? DutyChangeKind.Retriggered
            : before.Equals(DutyDates.Of(duty)) ? DutyChangeKind.Unchanged
            : DutyChangeKind.Moved;
        return DutyChange.Of(kind, duty, before);
    }

    /// <summary>The clock of a rhythm stopped when the duty ended; standing information that was out by then still is.</summary>
    private static bool MustBeginAnew(Duty duty) =>
        duty.Trigger == DutyTrigger.Cycle || (duty.Trigger == DutyTrigger.Standing && duty.LastOutcome is null);

    private DutyChange End(Duty duty)
    {
        var before = DutyDates.Of(duty);
        duty.End(today);
        return DutyChange.Of(DutyChangeKind.Dropped, duty, before);
    }
}
