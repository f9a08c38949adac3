using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L06: decisions on permits and penalties are published in 7 working days (国办发〔2018〕118号), whatever the guide printed.</summary>
public sealed class LateDecision() : LintRule("L06", LintSeverity.Error, "许可、处罚决定7个工作日内公开", Laws.EnforcementPublicity())
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row)
    {
        var kind = row.Kind;
        var limit = row.Limit;
        foreach (var clause in limit.Clauses)
            if (IsLate(clause) && (clause.Anchor == TimeLimitAnchor.DecisionMade && IsAboutPermitsOrPenalties(clause, kind) || kind == RowKind.PermitOrPenalty))
                yield return Found(row, RowCell.TimeLimit, $"许可、处罚决定应当自作出之日起7个工作日内公开，“{clause.Text}”长于该期限，按7个工作日执行。", Repair(row, clause));
        if (kind == RowKind.PermitOrPenaltyMatter && limit.Clauses.Any(IsLate) && !limit.Clauses.Any(clause => clause.Anchor == TimeLimitAnchor.DecisionMade))
            yield return Found(row, RowCell.TimeLimit, "本行含许可、处罚决定，公开时限应当另写明“许可、处罚决定自作出之日起7个工作日内公开”。",
                new CellRepair(row.Cells.TimeLimit, $"{row.Cells.TimeLimit.TrimEnd('。', ';', '；')}；行政许可、行政处罚决定自作出之日起7个工作日内"), LintSeverity.Warning);
    }

    private static bool IsLate(TimeLimitClause clause) => clause is { Kind: TimeLimitKind.Within, N: > 7 };

    private static bool IsAboutPermitsOrPenalties(TimeLimitClause clause, RowKind kind) =>
        clause.Scope == ClauseScope.EnforcementDecision || kind is RowKind.PermitOrPenalty or RowKind.PermitOrPenaltyMatter;

    private static CellRepair? Repair(ReadRow row, TimeLimitClause clause)
    {
        var printed = TimeLimitWords.Days(clause.N, clause.Unit);
        return row.Cells.TimeLimit.Contains(printed, StringComparison.Ordinal)
            ? new CellRepair(row.Cells.TimeLimit, row.Cells.TimeLimit.Replace(clause.Text, clause.Text.Replace(printed, "7个工作日", StringComparison.Ordinal), StringComparison.Ordinal))
            : null;
    }
}
