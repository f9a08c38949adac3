using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

/// <summary>Identifies a <see cref="CalendarAmendment"/>.</summary>
public readonly record struct CalendarAmendmentId(Guid Value) : IEntityId<CalendarAmendmentId>
{
    public static CalendarAmendmentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 日历变更: a holiday notice that one person brings and another confirms. From then on the county counts by it; the notices
/// before it stay as they were.
/// </summary>
public sealed class CalendarAmendment : IBelongsToJurisdiction
{
    private CalendarAmendment()
    {
    }

    public CalendarAmendment(CalendarAmendmentId id, JurisdictionId jurisdictionId, CalendarNotice notice, Actor proposer, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = jurisdictionId;
        (Year, Number, Title, Url, IssuedOn) = (notice.Year, notice.Number, notice.Title, notice.Url, notice.IssuedOn);
        (Kind, ExtraDaysOff) = (notice.Kind, notice.ExtraDaysOff);
        (OffDays, MakeUpWorkdays) = ([.. notice.OffDays], [.. notice.MakeUpWorkdays]);
        (ProposerId, ProposedBy, ProposedAt) = (proposer.StaffId, proposer.Name, at);
    }

    public CalendarAmendmentId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public int Year { get; private set; }

    public string Number { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Url { get; private set; } = "";

    public DateOnly IssuedOn { get; private set; }

    public NoticeKind Kind { get; private set; }

    public int ExtraDaysOff { get; private set; }

    public IReadOnlyList<NamedDay> OffDays { get; private set; } = [];

    public IReadOnlyList<NamedDay> MakeUpWorkdays { get; private set; } = [];

    public AmendmentState State { get; private set; } = AmendmentState.Proposed;

    public Guid ProposerId { get; private set; }

    public string ProposedBy { get; private set; } = "";

    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>Who confirmed or withdrew it; empty while it waits.</summary>
    public string DecidedBy { get; private set; } = "";

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>How many stored dates it moved.</summary>
    public int DatesMoved { get; private set; }

    public CalendarNotice Notice => new(Year, Number, Title, Url, IssuedOn, OffDays, MakeUpWorkdays, Kind, ExtraDaysOff);

    public void Confirm(Actor confirmer, int datesMoved, DateTimeOffset at)
    {
        CalendarRules.IsWaiting(State).OrRefuse();
        CalendarRules.IsSecondPerson(ProposerId, confirmer).OrRefuse();
        (State, DecidedBy, DecidedAt, DatesMoved) = (AmendmentState.Confirmed, confirmer.Name, at, datesMoved);
    }

    public void Withdraw(Actor actor, DateTimeOffset at)
    {
        CalendarRules.IsWaiting(State).OrRefuse();
        (State, DecidedBy, DecidedAt) = (AmendmentState.Withdrawn, actor.Name, at);
    }
}
