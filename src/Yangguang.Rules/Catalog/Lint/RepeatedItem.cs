namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L15: the same item twice in a body's table for one area.</summary>
public sealed class RepeatedItem() : TableRule("L15", LintSeverity.Warning, "公开事项不重复")
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(IReadOnlyList<LintRow> table, LintContext context) =>
        table.Where(row => row.Level1.Length + row.Level2.Length > 0)
            .GroupBy(row => (row.Level1, row.Level2, row.Level3))
            .SelectMany(group => group.Skip(1).Select(row => Found(row.Key, RowCell.Level2, $"公开事项“{row.Level1}—{row.Level2}”重复，请合并或者改名。")));
}
