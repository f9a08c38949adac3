using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;

namespace Yangguang.Duties;

/// <summary>Identifies a <see cref="DutyRound"/>.</summary>
public readonly record struct DutyRoundId(Guid Value) : IEntityId<DutyRoundId>
{
    public static DutyRoundId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// One round (期) of a duty: a fact or period, the day it was due, and how it ended. The date is stored so that
/// "overdue" is one indexed comparison; its reckoning is made again from the same rule whenever it is shown.
/// </summary>
public sealed class DutyRound : IBelongsToJurisdiction
{
    private DutyRound()
    {
    }

    internal DutyRound(DutyRoundId id, Duty duty, RoundStart start, Deadline deadline)
    {
        Id = id;
        JurisdictionId = duty.JurisdictionId;
        DutyId = duty.Id;
        BodyId = duty.BodyId;
        Key = start.Key;
        Label = start.Label;
        Anchor = start.Anchor;
        StartOn = start.On;
        DueOn = deadline.DueOn;
        IsProvisional = deadline.Provisional;
    }

    public DutyRoundId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public DutyId DutyId { get; private set; }

    public BodyId BodyId { get; private set; }

    /// <summary>What makes the round unique within its duty, so that a repeated sweep or form opens it once.</summary>
    public string Key { get; private set; } = "";

    /// <summary>True for a period of a cycle, whose last day the calendar fixes and not a count from day 0.</summary>
    public bool IsPeriod => Key.StartsWith(RoundStart.PeriodPrefix, StringComparison.Ordinal);

    /// <summary>The fact or period in words, e.g. 2026年第四季度.</summary>
    public string Label { get; private set; } = "";

    /// <summary>The fact counted from; null for a cycle or a standing duty.</summary>
    public TimeLimitAnchor? Anchor { get; private set; }

    /// <summary>Day 0.</summary>
    public DateOnly StartOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>True while the date rests on a year whose holiday notice is not out.</summary>
    public bool IsProvisional { get; private set; }

    public RoundState State { get; private set; } = RoundState.Due;

    /// <summary>The day the round was met or declared empty; null while open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    internal void Move(Deadline deadline, DateOnly today)
    {
        DueOn = deadline.DueOn;
        IsProvisional = deadline.Provisional;
        if (State.IsOpen())
            Go(today > DueOn ? RoundState.Overdue : RoundState.Due);
        else if (State is RoundState.MetOnTime or RoundState.MetLate)
            Go(MetState(ClosedOn!.Value));
    }

    internal void Restart(DateOnly startOn, Deadline deadline, DateOnly today)
    {
        StartOn = startOn;
        Move(deadline, today);
    }

    internal void NoteTime(DateOnly today)
    {
        if (State == RoundState.Due && today > DueOn)
            Go(RoundState.Overdue);
    }

    internal void Meet(DateOnly on)
    {
        Go(MetState(on));
        ClosedOn = on;
    }

    /// <summary>What met it is gone; the last day stays what it was.</summary>
    internal void Reopen(DateOnly today)
    {
        Go(today > DueOn ? RoundState.Overdue : RoundState.Due);
        ClosedOn = null;
    }

    internal void DeclareEmpty(DateOnly on)
    {
        Go(RoundState.NothingDue);
        ClosedOn = on;
    }

    internal void Lapse(DateOnly on)
    {
        Go(RoundState.Lapsed);
        ClosedOn = on;
    }

    private RoundState MetState(DateOnly on) => on > DueOn ? RoundState.MetLate : RoundState.MetOnTime;

    private void Go(RoundState next)
    {
        if (next != State && !RoundStates.Next[State].Contains(next))
            throw new InvalidOperationException($"A round cannot go from {State} to {next}");
        State = next;
    }
}
