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
    private readonly PrintedLimit _printed;
    private readonly RowKind _kind;
    private readonly LegalLimit? _special;

    private DisclosureLimit(TimeLimit row, RowKind kind, LocalPractice practice)
    {
        Row = row;
        _kind = EnforcementKind(row, kind);
        _special = LegalLimits.Special(_kind);
        _printed = new PrintedLimit(row, practice);
        Cycle = row.Clauses.Select(clause => clause.Cycle).FirstOrDefault(cycle => cycle is not null);
        Trigger = _printed.Trigger;
        Anchors = [.. FindAnchors().Distinct()];
    }

    /// <summary>The row's own limit, as printed and as read.</summary>
    public TimeLimit Row { get; }

    /// <summary>What starts the clock.</summary>
    public LimitTrigger Trigger { get; }

    /// <summary>The rhythm of a periodic row; null for others.</summary>
    public PublicationCycle? Cycle { get; }

    /// <summary>The facts that start a clock of this row, most usual first; null stands for an event or fact that only the row's
    /// words name (<see cref="NamedFact"/>).</summary>
    public IReadOnlyList<TimeLimitAnchor?> Anchors { get; }

    /// <summary>The event ahead or the fact that only the row's words name, e.g. 组织听证; empty when there is none.</summary>
    public string NamedFact => _printed.NamedFact;

    /// <summary>What the law fixes for the row's kind, for pages that say so beside the printed limit.</summary>
    public IReadOnlyList<LegalLimit> Statute => LegalLimits.Of(_kind);

    /// <summary>The limit of a row of that kind under the county's practice.</summary>
    public static DisclosureLimit For(TimeLimit row, RowKind kind, LocalPractice practice) => new(row, kind, practice);

    /// <summary>
    /// The last day for a fact on that day, with its reckoning. Its law names every rule that gives this day: the statute, and
    /// the catalogue's own words where they are as short or shorter.
    /// </summary>
    /// <param name="anchor">The fact counted from; null for an event ahead, a fact named by the row alone, or a standing row.</param>
    /// <param name="factOn">Day 0, or the day of the event ahead.</param>
    /// <param name="calendar">The county's working days.</param>
    public Deadline Reckon(TimeLimitAnchor? anchor, DateOnly factOn, WorkingCalendar calendar)
    {
        if (anchor is null && _printed.Ahead(factOn, calendar) is { } ahead)
            return ahead;
        var candidates = BySpecialLaw(anchor, factOn, calendar)
            .Append(ProactiveDisclosure.PublishBy(calendar, factOn))
            .Concat(_printed.After(anchor, factOn, calendar)).ToList();
        var first = candidates.MinBy(candidate => candidate.DueOn)!;
        var law = candidates.Where(candidate => candidate.DueOn == first.DueOn).SelectMany(candidate => candidate.Law).Distinct();
        return first with { Law = [.. law] };
    }

    /// <summary>The last day the information must stay posted, the longest of row and law; null when nothing is fixed.</summary>
    public Deadline? ShownUntil(DateOnly publishedOn, WorkingCalendar calendar)
    {
        var displays = _printed.Displays;
        if (_special is { DisplayMin: > 0 } law)
            displays = displays.Append((law.DisplayMin, law.DisplayUnit, law.Law));
        return displays.Select(display => display.Unit == DayUnit.WorkingDay
                ? Time.Reckon.WorkingDaysAfter(calendar, publishedOn, display.Days, [display.Law], "公开之日")
                : Time.Reckon.CalendarDaysAfter(calendar, publishedOn, display.Days, Roll.None, [display.Law], "公开之日"))
            .MaxBy(deadline => deadline.DueOn);
    }

    private IEnumerable<TimeLimitAnchor?> FindAnchors()
    {
        if (Trigger == LimitTrigger.Unknown)
            return [];
        IEnumerable<TimeLimitAnchor?> anchors = _printed.Anchors;
        if (_special is { Anchor: { } own })
            anchors = anchors.Append(own);
        // Standing information changes too, and then art. 26 counts; so does a row that says nothing of its own.
        var needsFormation = Trigger == LimitTrigger.Standing || Trigger == LimitTrigger.Fact && !anchors.Any();
        return needsFormation ? anchors.Append(TimeLimitAnchor.FormedOrChanged) : anchors;
    }

    private IEnumerable<Deadline> BySpecialLaw(TimeLimitAnchor? anchor, DateOnly factOn, WorkingCalendar calendar)
    {
        if (_special is { Anchor: { } own } law && (anchor == own || anchor is TimeLimitAnchor.FormedOrChanged or TimeLimitAnchor.Made && LegalLimits.IsFormedByItsFact(_kind)))
            yield return law.PublishBy(factOn, calendar);
    }

    /// <summary>A general row whose limit singles out permits and penalties is bound by their law for those.</summary>
    private static RowKind EnforcementKind(TimeLimit row, RowKind kind) =>
        kind == RowKind.General && row.Clauses.Any(clause => clause.Scope == ClauseScope.EnforcementDecision) ? RowKind.PermitOrPenaltyMatter : kind;
}
