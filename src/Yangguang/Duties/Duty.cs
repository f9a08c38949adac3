using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;

namespace Yangguang.Duties;

/// <summary>Identifies a <see cref="Duty"/>.</summary>
public readonly record struct DutyId(Guid Value) : IEntityId<DutyId>
{
    public static DutyId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 应公开义务: one catalogue row for one body, with what starts its clock and how it stands. Each fact or period opens a
/// <see cref="DutyRound"/>; evidence or a signed statement closes it.
/// </summary>
public sealed class Duty : IBelongsToJurisdiction, IAnnounces
{
    private readonly List<DutyRound> _rounds = [];
    private List<Announcement>? _news;

    private Duty()
    {
    }

    public Duty(DutyId id, CatalogItem item, BodyId body, DutyTrigger trigger)
    {
        Id = id;
        JurisdictionId = item.JurisdictionId;
        ItemId = item.Id;
        ItemCode = item.Code;
        CatalogId = item.CatalogId;
        AreaCode = item.AreaCode;
        BodyId = body;
        Trigger = trigger;
        Reassess();
    }

    /// <summary>Name of the query filter that shows owed duties only.</summary>
    public const string LiveFilter = "Live";

    public DutyId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public CatalogItemId ItemId { get; private set; }

    /// <summary>Code of the row, which never changes: what the world outside knows the row by.</summary>
    public string ItemCode { get; private set; } = "";

    public CatalogId CatalogId { get; private set; }

    public string AreaCode { get; private set; } = "";

    public BodyId BodyId { get; private set; }

    /// <summary>The clerk who answers for it; null leaves it to every clerk of the body.</summary>
    public Guid? OwnerId { get; set; }

    public DutyTrigger Trigger { get; private set; }

    public DutyState State { get; private set; }

    /// <summary>The earliest last day of an open round: what the desk sorts by. Null when no clock runs.</summary>
    public DateOnly? NextDueOn { get; private set; }

    /// <summary>The day the next period begins, for a cycle; the sweep looks for it.</summary>
    public DateOnly? NextRoundOn { get; private set; }

    /// <summary>How the latest closed round ended; null before the first.</summary>
    public RoundState? LastOutcome { get; private set; }

    /// <summary>The day the catalogue stopped asking for it; null while it is owed.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The open rounds, and any others the caller loaded.</summary>
    public IReadOnlyList<DutyRound> Rounds => _rounds;

    public IEnumerable<DutyRound> OpenRounds => _rounds.Where(round => round.State.IsOpen()).OrderBy(round => round.DueOn);

    /// <summary>Starts a clock. Day 0 and the last day come from the rule of the row.</summary>
    public DutyRound OpenRound(DutyRoundId id, RoundStart start, Deadline deadline, DateOnly today)
    {
        var round = new DutyRound(id, this, start, deadline);
        _rounds.Add(round);
        Tell(DutyNews.Opened, round);
        NoteTime(round, today);
        Reassess();
        return round;
    }

    /// <summary>The fact turns out to lie on another day.</summary>
    public void Restart(DutyRound round, DateOnly startOn, Deadline deadline, DateOnly today)
    {
        var before = (round.DueOn, round.State);
        round.Restart(startOn, deadline, today);
        TellMove(round, before);
        Reassess();
    }

    /// <summary>The calendar or the row's limit changed: the last day moves, day 0 stays.</summary>
    public void Move(DutyRound round, Deadline deadline, DateOnly today)
    {
        var before = (round.DueOn, round.State);
        round.Move(deadline, today);
        TellMove(round, before);
        if (!round.State.IsOpen())
            LastOutcome = round.State;
        Reassess();
    }

    public void Meet(DutyRound round, DateOnly on)
    {
        DutyRules.RoundIsOpen(round).OrRefuse();
        round.Meet(on);
        Tell(DutyNews.Met, round);
        LastOutcome = round.State;
        Reassess();
    }

    /// <summary>What met the round was withdrawn and nothing took its place.</summary>
    public void Reopen(DutyRound round, DateOnly today)
    {
        DutyRules.RoundWasMet(round).OrRefuse();
        round.Reopen(today);
        Tell(DutyNews.Reopened, round);
        LastOutcome = null;
        Reassess();
    }

    /// <summary>本期无应公开事项. With a round it ends that round; without one it says so of the time up to now.</summary>
    public void DeclareNothingDue(DutyRound? round, DateOnly on)
    {
        if (round is not null)
        {
            DutyRules.RoundIsOpen(round).OrRefuse();
            round.DeclareEmpty(on);
            Tell(DutyNews.NothingDue, round);
        }

        LastOutcome = RoundState.NothingDue;
        Reassess();
    }

    /// <summary>A day has passed.</summary>
    public void NoteTime(DateOnly today)
    {
        foreach (var round in _rounds)
            NoteTime(round, today);
        Reassess();
    }

    /// <summary>A new version of the catalogue no longer asks for it: what was open lapses, what was done stays.</summary>
    public void End(DateOnly on)
    {
        foreach (var round in OpenRounds.ToList())
        {
            round.Lapse(on);
            Tell(DutyNews.Lapsed, round);
        }

        (EndedOn, NextRoundOn) = (on, null);
        Reassess();
    }

    /// <summary>A later version asks for it again.</summary>
    public void Resume() => EndedOn = null;

    public void ScheduleNextRound(DateOnly? on) => NextRoundOn = on;

    /// <summary>The row's limit was corrected.</summary>
    public void ChangeTrigger(DutyTrigger trigger)
    {
        Trigger = trigger;
        Reassess();
    }

    IReadOnlyList<Announcement> IAnnounces.TakeNews()
    {
        var news = _news;
        _news = null;
        return news ?? [];
    }

    private void NoteTime(DutyRound round, DateOnly today)
    {
        var wasOverdue = round.State == RoundState.Overdue;
        round.NoteTime(today);
        if (round.State == RoundState.Overdue && !wasOverdue)
            Tell(DutyNews.Overdue, round);
    }

    private void TellMove(DutyRound round, (DateOnly DueOn, RoundState State) before)
    {
        if (round.DueOn != before.DueOn)
            Tell(DutyNews.Moved, round);
        if (round.State == RoundState.Overdue && before.State != RoundState.Overdue)
            Tell(DutyNews.Overdue, round);
    }

    private void Tell(string type, DutyRound round) =>
        (_news ??= []).Add(new(type, BodyId, Id.Value, DutyNews.Of(this, round)));

    private void Reassess()
    {
        var open = OpenRounds.ToList();
        NextDueOn = open.Count == 0 ? null : open[0].DueOn;
        State = open switch
        {
            [] when Trigger == DutyTrigger.Unknown => DutyState.UnknownTrigger,
            [] => AfterClosing(),
            _ when open.Exists(round => round.State == RoundState.Overdue) => DutyState.Overdue,
            _ => DutyState.Due,
        };
    }

    private DutyState AfterClosing() => LastOutcome switch
    {
        RoundState.MetOnTime => DutyState.MetOnTime,
        RoundState.MetLate => DutyState.MetLate,
        RoundState.NothingDue => DutyState.NothingDue,
        _ => DutyState.WaitingForFact,
    };
}
