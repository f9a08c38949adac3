namespace Yangguang.Duties;

/// <summary>What becomes of a duty when its catalogue changes.</summary>
public enum DutyChangeKind
{
    /// <summary>不变.</summary>
    Unchanged,

    /// <summary>新增.</summary>
    Added,

    /// <summary>日期变动: an open round, or the next period, falls on another day.</summary>
    Moved,

    /// <summary>起算方式改变: another fact or rhythm starts the clock.</summary>
    Retriggered,

    /// <summary>终止.</summary>
    Dropped,
}

/// <summary>One duty before and after a change of its catalogue.</summary>
/// <param name="Before">Null for a duty that did not exist.</param>
public sealed record DutyChange(DutyChangeKind Kind, Duty Duty, DutyDates? Before, DutyDates After)
{
    /// <summary>Open rounds on either side, matched by round; a side that lacks it is null.</summary>
    public IEnumerable<(RoundDate? Before, RoundDate? After)> Rounds
    {
        get
        {
            var old = Before?.Rounds ?? [];
            return old.Select(round => ((RoundDate?)round, After.Rounds.FirstOrDefault(other => other.Id == round.Id)))
                .Concat(After.Rounds.Where(round => old.All(other => other.Id != round.Id)).Select(round => ((RoundDate?)null, (RoundDate?)round)));
        }
    }

    internal static DutyChange Of(DutyChangeKind kind, Duty duty, DutyDates? before) => new(kind, duty, before, DutyDates.Of(duty));
}

/// <summary>The dates of an open round.</summary>
public sealed record RoundDate(DutyRoundId Id, string Label, DateOnly DueOn, bool IsProvisional);

/// <summary>Everything dated about a duty at one moment; two are equal when nothing moved.</summary>
public sealed record DutyDates(DutyTrigger Trigger, IReadOnlyList<RoundDate> Rounds, DateOnly? NextRoundOn)
{
    public bool Equals(DutyDates? other) =>
        other is not null && Trigger == other.Trigger && NextRoundOn == other.NextRoundOn && Rounds.SequenceEqual(other.Rounds);

    public override int GetHashCode() => HashCode.Combine(Trigger, Rounds.Count, NextRoundOn);

    internal static DutyDates Of(Duty duty) => new(
        duty.Trigger,
        [.. duty.OpenRounds.Select(round => new RoundDate(round.Id, round.Label, round.DueOn, round.IsProvisional))],
        duty.NextRoundOn);
}
