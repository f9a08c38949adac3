namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L09: 全社会 or 特定群体, and the group is named when both or the group are ticked.</summary>
public sealed class UnclearAudience() : LintRule("L09", LintSeverity.Warning, "公开对象明确")
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row)
    {
        var group = row.Cells.IsForGroup || row.Cells.Group.Length > 0;
        if (!row.Cells.IsForEveryone && !group)
            yield return Found(row, RowCell.Audience, "“全社会”和“特定群体”都没有勾选，请选择公开对象。", new CellRepair("", "全社会"));
        else if (row.Cells.IsForEveryone && group && row.Cells.Group.Length == 0)
            yield return Found(row, RowCell.Audience, "同时勾选了“全社会”和“特定群体”，请写明特定群体是谁，或者只保留“全社会”。");
    }
}
