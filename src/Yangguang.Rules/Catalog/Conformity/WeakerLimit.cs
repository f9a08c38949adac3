using Yangguang.Rules.Catalog.Lint;
using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Catalog.Conformity;

/// <summary>A limit that promises less than the guide or than the law: a body may tighten a limit, never loosen it.</summary>
/// <param name="Reason">How it is weaker, in Chinese.</param>
/// <param name="Law">The article, where it is the law that is missed; null where it is the guide.</param>
public sealed record WeakerLimit(string Reason, Citation? Law = null)
{
    private const int WorkingDaysOfWeek = 5;
    private const int DaysOfWeek = 7;

    /// <summary>Why a row's limit is weaker than the guide's for the same item; null when it is as strict or stricter.</summary>
    public static WeakerLimit? ThanGuide(LintRow row, LintRow guide, LintContext context)
    {
        var (own, asked) = (context.Read(row.TimeLimit), context.Read(guide.TimeLimit));
        if (Shortest(asked) is { } asks)
        {
            if (Shortest(own) is not { } gives)
                return own.BindingClauses.Any(clause => clause.Kind is TimeLimitKind.Realtime or TimeLimitKind.Periodic) ? null
                    : new WeakerLimit($"指引要求{TimeLimitWords.Days(asks.N, asks.Unit)}内，本行没有写明天数");
            if (Days(gives) > Days(asks))
                return new WeakerLimit($"指引要求{TimeLimitWords.Days(asks.N, asks.Unit)}内，本行为{TimeLimitWords.Days(gives.N, gives.Unit)}");
        }

        return asked.Clauses.FirstOrDefault(clause => clause.DisplayMin > 0) is { } display
            && !own.Clauses.Any(clause => clause.DisplayMin >= display.DisplayMin || clause.Kind == TimeLimitKind.Permanent)
            ? new WeakerLimit($"指引要求公示不少于{TimeLimitWords.Days(display.DisplayMin, display.DisplayUnit)}，本行没有写明或者更短")
            : null;
    }

    /// <summary>Why a row's limit is weaker than the law for its kind of row; null when it keeps the law.</summary>
    public static WeakerLimit? ThanLaw(LintRow row, LintContext context)
    {
        var kind = RowKinds.Of(row.Level1, row.Level2, row.Elements);
        foreach (var law in LegalLimits.Of(kind).Where(law => law.Days > 0))
            if (context.Read(row.TimeLimit).BindingClauses.FirstOrDefault(clause => Speaks(clause, law, kind) && Days(clause) > Days(law.Days, law.Unit)) is { } late)
                return new WeakerLimit($"法定期限为{law.Describe()}，本行为{TimeLimitWords.Days(late.N, late.Unit)}", law.Law);
        return null;
    }

    private static bool Speaks(TimeLimitClause clause, LegalLimit law, RowKind kind) => clause.Kind == TimeLimitKind.Within
        && (clause.Anchor == law.Anchor || clause.Anchor == TimeLimitAnchor.FormedOrChanged && LegalLimits.IsFormedByItsFact(kind));

    private static TimeLimitClause? Shortest(TimeLimit limit) =>
        limit.BindingClauses.Where(clause => clause is { Kind: TimeLimitKind.Within, N: not null }).MinBy(Days);

    private static int Days(TimeLimitClause clause) => Days(clause.N ?? 0, clause.Unit ?? DayUnit.WorkingDay);

    /// <summary>Days of either unit on one scale: a week has five working days.</summary>
    private static int Days(int days, DayUnit unit) => days * (unit == DayUnit.WorkingDay ? DaysOfWeek : WorkingDaysOfWeek);
}
