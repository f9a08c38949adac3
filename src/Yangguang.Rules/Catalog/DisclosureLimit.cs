using Yangguang.Rules.Law;
using Yangguang.Rules.Records;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Catalog;

/// <summary>
/// The limit that holds for a catalogue row: the shortest of what the row prints and what the statute sets for its kind.
/// A body may tighten a limit, never loosen it. Limits in different units are compared by the last day they give.
/// </summary>
public sealed class DisclosureLimit
{
    private readonly RowKind _kind;
    private readonly LocalPractice _practice;

    private DisclosureLimit(TimeLimit row, RowKind kind, LocalPractice practice)
    {
        (Row, _kind, _practice) = (row, kind, practice);
        Cycle = row.Clauses.Select(clause => clause.Cycle).FirstOrDefault(cycle => cycle is not null);
        Trigger = FindTrigger();
        Anchors = [.. FindAnchors().Distinct()];
    }

    /// <summary>The row's own limit, as printed and as read.</summary>
    public TimeLimit Row { get; }

    /// <summary>What starts the clock.</summary>
    public LimitTrigger Trigger { get; }

    /// <summary>The rhythm of a periodic row; null for others.</summary>
    public PublicationCycle? Cycle { get; }

    /// <summary>The facts that start a clock of this row, most usual first; null stands for the event a Before limit names.</summary>
    public IReadOnlyList<TimeLimitAnchor?> Anchors { get; }

    /// <summary>The limit of a row of that kind under the county's practice.</summary>
    public static DisclosureLimit For(TimeLimit row, RowKind kind, LocalPractice practice) => new(row, kind, practice);

    /// <summary>
    /// The last day for a fact on that day, with its reckoning. Its law names every rule that gives this day: the statute, and
    /// the catalogue's own words where they are as short or shorter.
    /// </summary>
    /// <param name="anchor">The fact counted from; null for an event ahead or a standing row.</param>
    /// <param name="factOn">Day 0, or the day of the event ahead.</param>
    /// <param name="calendar">The county's working days.</param>
    public Deadline Reckon(TimeLimitAnchor? anchor, DateOnly factOn, WorkingCalendar calendar)
    {
        if (Trigger == LimitTrigger.Before && anchor is null)
            return Ahead(factOn, calendar);
        var candidates = Statute(anchor, factOn, calendar).Concat(Printed(anchor, factOn, calendar)).ToList();
        var first = candidates.MinBy(candidate => candidate.DueOn)!;
        var law = candidates.Where(candidate => candidate.DueOn == first.DueOn).SelectMany(candidate => candidate.Law).Distinct();
        return first with { Law = [.. law] };
    }

    private LimitTrigger FindTrigger()
    {
        if (Row.Clauses.Count == 0)
            return LimitTrigger.Fact;
        if (Cycle is not null)
            return LimitTrigger.Cycle;
        if (Has(TimeLimitKind.Permanent))
            return LimitTrigger.Standing;
        if (Row.Clauses.Any(clause => IsCounted(clause.Kind)))
            return LimitTrigger.Fact;
        return Has(TimeLimitKind.Before) ? LimitTrigger.Before : LimitTrigger.Unknown;
    }

    private IEnumerable<TimeLimitAnchor?> FindAnchors()
    {
        if (Trigger == LimitTrigger.Before)
            yield return null;
        foreach (var clause in Row.Clauses.Where(clause => IsCounted(clause.Kind) && clause.Scope != ClauseScope.OnRequest))
            yield return clause.Anchor ?? TimeLimitAnchor.FormedOrChanged;
        if (_kind == RowKind.PermitOrPenalty && Trigger is LimitTrigger.Fact or LimitTrigger.Standing)
            yield return TimeLimitAnchor.DecisionMade;
        if (Row.Clauses.Count == 0)
            yield return TimeLimitAnchor.FormedOrChanged;
    }

    private IEnumerable<Deadline> Statute(TimeLimitAnchor? anchor, DateOnly factOn, WorkingCalendar calendar)
    {
        yield return ProactiveDisclosure.PublishBy(calendar, factOn);
        if (_kind == RowKind.PermitOrPenalty && anchor is TimeLimitAnchor.DecisionMade or TimeLimitAnchor.FormedOrChanged)
            yield return EnforcementDisclosure.PublishBy(calendar, factOn, isPermitOrPenalty: true);
        if (_kind is RowKind.GovernmentBudget or RowKind.DepartmentBudget)
            yield return BudgetDisclosure.PublishBy(calendar, factOn);
    }

    private IEnumerable<Deadline> Printed(TimeLimitAnchor? anchor, DateOnly factOn, WorkingCalendar calendar) => Row.Clauses
        .Where(clause => clause.Scope != ClauseScope.OnRequest && (clause.Anchor ?? TimeLimitAnchor.FormedOrChanged) == anchor)
        .Select(clause => Count(clause, factOn, calendar)).OfType<Deadline>();

    private Deadline? Count(TimeLimitClause clause, DateOnly factOn, WorkingCalendar calendar) => clause.Kind switch
    {
        TimeLimitKind.Within when clause.Unit == DayUnit.CalendarDay =>
            Time.Reckon.CalendarDaysAfter(calendar, factOn, clause.N!.Value, Roll.Forward, Words(clause), FactOf(clause)),
        TimeLimitKind.Within => Time.Reckon.WorkingDaysAfter(calendar, factOn, clause.N!.Value, Words(clause), FactOf(clause)),
        TimeLimitKind.Prompt =>
            Time.Reckon.WorkingDaysAfter(calendar, factOn, _practice.PromptCeiling, Words(clause), FactOf(clause)),
        TimeLimitKind.Realtime =>
            Time.Reckon.WorkingDaysAfter(calendar, factOn, _practice.RealTimeCeiling, Words(clause), FactOf(clause)),
        _ => null,
    };

    private Deadline Ahead(DateOnly eventOn, WorkingCalendar calendar) => Row.Clauses
        .Where(clause => clause.Kind == TimeLimitKind.Before)
        .Select(clause => clause.Unit == DayUnit.CalendarDay
            ? Time.Reckon.FixedDate(calendar, eventOn.AddDays(-clause.N!.Value), Roll.None, Words(clause))
            : Time.Reckon.WorkingDaysBefore(calendar, eventOn, clause.N!.Value, Words(clause), FactOf(clause)))
        .MinBy(deadline => deadline.DueOn)!;

    private bool Has(TimeLimitKind kind) => Row.Clauses.Any(clause => clause.Kind == kind);

    // A row that only fixes how long to post, or defers to other law, still falls under article 26.
    private static bool IsCounted(TimeLimitKind kind) => kind is TimeLimitKind.Within or TimeLimitKind.Prompt
        or TimeLimitKind.Realtime or TimeLimitKind.DisplayOnly or TimeLimitKind.DeferToLaw;

    private static Citation[] Words(TimeLimitClause clause) => [new("标准目录", $"公开时限“{clause.Text}”")];

    private static string FactOf(TimeLimitClause clause) =>
        clause.Anchor is { } anchor ? TimeLimitWords.Describe(anchor) + "之日" : clause.Occasion.Length > 0 ? clause.Occasion : "起算日";
}
