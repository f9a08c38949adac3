using Yangguang.Rules.Law;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L17: what is published proactively has a column on the portal where the public finds it (54号: 目录与栏目对应).</summary>
public sealed class MissingColumn() : LintRule("L17", LintSeverity.Error, "主动公开事项对应到栏目", Laws.GrassrootsOpenness())
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row)
    {
        if (row.Cells.IsProactive && row.Context.PlacementOf(row.Cells.Key) is { Column.Length: 0 })
            yield return Found(row, RowCell.Channels, "主动公开事项没有对应的门户栏目，公众无处查找，请指定栏目。");
    }
}

/// <summary>L18: a column is there and shows nothing that is in time, and nobody has signed why.</summary>
public sealed class EmptyColumn() : LintRule("L18", LintSeverity.Warning, "栏目有时限内的信息", Laws.DisclosureRegulation("第二十六条"))
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row)
    {
        if (row.Cells.IsProactive && row.Context.PlacementOf(row.Cells.Key) is { Column: { Length: > 0 } column, IsLive: false, IsExplained: false })
            yield return Found(row, RowCell.Channels, $"栏目“{column}”下没有时限内的信息（空白栏目）。有应公开的请尽快公开，没有的请签署“本期无应公开事项”。");
    }
}
