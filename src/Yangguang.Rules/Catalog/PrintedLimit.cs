using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Catalog;

/// <summary>What a row's own words demand, as far as they bind the body that publishes of its own accord.</summary>
internal sealed class PrintedLimit(TimeLimit row, LocalPractice practice)
{
    private readonly TimeLimitClause[] _clauses = [.. row.BindingClauses];

    public LimitTrigger Trigger
    {
        get
        {
            if (_clauses.Length == 0 && row.Clauses.All(clause => clause.Kind != TimeLimitKind.Text))
                return LimitTrigger.Fact;
            if (row.Clauses.Any(clause => clause.Cycle is not null))
                return LimitTrigger.Cycle;
            if (Has(TimeLimitKind.Permanent))
                return LimitTrigger.Standing;
            if (_clauses.Any(clause => IsCounted(clause.Kind)))
                return LimitTrigger.Fact;
            if (_clauses.Any(IsAhead))
                return LimitTrigger.Before;
            // A row that only fixes how long to post, or defers to other law, still falls under article 26.
            return Has(TimeLimitKind.DisplayOnly) || Has(TimeLimitKind.DeferToLaw) ? LimitTrigger.Fact : LimitTrigger.Unknown;
        }
    }

    public string NamedFact => _clauses.FirstOrDefault(IsAhead)?.Occasion ?? _clauses.FirstOrDefault(IsNamed)?.Occasion ?? "";

    public IEnumerable<TimeLimitAnchor?> Anchors => _clauses
        .Where(clause => IsCounted(clause.Kind) || clause.Kind == TimeLimitKind.DisplayOnly && clause.Anchor is not null)
        .Select(AnchorOf)
        .Concat(_clauses.Any(IsAhead) ? [null] : []);

    public IEnumerable<(int Days, DayUnit Unit, Citation Law)> Displays => _clauses
        .Where(clause => clause.DisplayMin is not null)
        .Select(clause => (clause.DisplayMin!.Value, clause.DisplayUnit!.Value, Words(clause)));

    public IEnumerable<Deadline> After(TimeLimitAnchor? anchor, DateOnly factOn, WorkingCalendar calendar) => _clauses
        .Where(clause => IsSameMoment(AnchorOf(clause), anchor))
        .Select(clause => Count(clause, factOn, calendar)).OfType<Deadline>();

    /// <summary>The last day for an event ahead; null when the row names none. A day off does not move it later.</summary>
    public Deadline? Ahead(DateOnly eventOn, WorkingCalendar calendar) => _clauses.Where(IsAhead)
        .Select(clause => (clause.N ?? clause.DisplayMin!.Value, clause.Unit ?? clause.DisplayUnit) switch
        {
            (var n, DayUnit.WorkingDay) => Reckon.WorkingDaysBefore(calendar, eventOn, n, [Words(clause)], FactOf(clause)),
            (var n, _) => Reckon.FixedDate(calendar, eventOn.AddDays(-n), Roll.None, [Words(clause)]),
        })
        .MinBy(deadline => deadline.DueOn);

    private Deadline? Count(TimeLimitClause clause, DateOnly factOn, WorkingCalendar calendar) => clause.Kind switch
    {
        TimeLimitKind.Within when clause.Unit == DayUnit.CalendarDay =>
            Reckon.CalendarDaysAfter(calendar, factOn, clause.N!.Value, Roll.Forward, [Words(clause)], FactOf(clause)),
        TimeLimitKind.Within => Reckon.WorkingDaysAfter(calendar, factOn, clause.N!.Value, [Words(clause)], FactOf(clause)),
        TimeLimitKind.Prompt => Reckon.WorkingDaysAfter(calendar, factOn, practice.PromptCeiling, [Words(clause)], FactOf(clause)),
        TimeLimitKind.Realtime => Reckon.WorkingDaysAfter(calendar, factOn, practice.RealTimeCeiling, [Words(clause)], FactOf(clause)),
        _ => null,
    };

    // What is made here is formed here, what is obtained was formed elsewhere: one moment for the body that publishes it.
    private static bool IsSameMoment(TimeLimitAnchor? own, TimeLimitAnchor? asked) =>
        own == asked || own is TimeLimitAnchor.Made or TimeLimitAnchor.FormedOrChanged && asked is TimeLimitAnchor.Made or TimeLimitAnchor.FormedOrChanged;

    private static TimeLimitAnchor? AnchorOf(TimeLimitClause clause) =>
        clause.Anchor ?? (clause.Occasion.Length == 0 ? TimeLimitAnchor.FormedOrChanged : null);

    private bool Has(TimeLimitKind kind) => _clauses.Any(clause => clause.Kind == kind);

    private static bool IsCounted(TimeLimitKind kind) => kind is TimeLimitKind.Within or TimeLimitKind.Prompt or TimeLimitKind.Realtime;

    private static bool IsNamed(TimeLimitClause clause) => IsCounted(clause.Kind) && AnchorOf(clause) is null;

    // 报批前公告不少于30日: posted for its time before the event.
    private static bool IsAhead(TimeLimitClause clause) => clause.Kind == TimeLimitKind.Before
        || clause.Kind == TimeLimitKind.DisplayOnly && clause.Anchor is null && clause.Occasion.Length > 0;

    private static Citation Words(TimeLimitClause clause) => new("标准目录", $"公开时限“{clause.Text}”");

    private static string FactOf(TimeLimitClause clause) =>
        clause.Anchor is { } anchor ? TimeLimitWords.Describe(anchor) + "之日" : clause.Occasion.Length > 0 ? clause.Occasion : "起算日";
}
