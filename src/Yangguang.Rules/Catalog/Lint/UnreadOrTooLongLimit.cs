using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L05: a limit nobody can read, one longer than the 20 working days of art. 26 without a law of its own, or one that does not
/// say what it counts from (information only: art. 26 fills the gap).</summary>
public sealed class UnreadOrTooLongLimit() : LintRule("L05", LintSeverity.Error, "公开时限明确且不超过法定期限", Laws.DisclosureRegulation("第二十六条"))
{
    // Twenty working days are at least 26 calendar days and, without holidays, 28: more than that is longer.
    private const int SameInCalendarDays = 28;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row)
    {
        var limit = row.Limit;
        foreach (var part in limit.Unread)
            yield return Found(row, RowCell.TimeLimit, $"公开时限“{part}”无法识别，请写明从何时起算、几个工作日内公开。");
        if (LegalLimits.Special(row.Kind) is null)
            foreach (var clause in limit.BindingClauses.Where(IsTooLong))
                yield return Found(row, RowCell.TimeLimit, $"公开时限“{clause.Text}”长于《政府信息公开条例》第二十六条规定的20个工作日。");
        foreach (var clause in limit.Clauses.Where(clause => clause.AnchorAssumed && clause.Scope == ClauseScope.Whole))
            yield return Found(row, RowCell.TimeLimit, $"公开时限“{clause.Text}”未写明起算点，按信息形成或者变更之日起算。", graver: LintSeverity.Info);
    }

    private static bool IsTooLong(TimeLimitClause clause) =>
        clause.Kind == TimeLimitKind.Within && clause.N > (clause.Unit == DayUnit.WorkingDay ? 20 : SameInCalendarDays);
}
