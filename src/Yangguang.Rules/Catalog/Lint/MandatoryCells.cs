using Yangguang.Rules.Law;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L01: 名称、内容、依据、时限、主体、方式、渠道、公开对象 must all be there (国办发〔2019〕54号 art. 4).</summary>
public sealed class MandatoryCells() : LintRule("L01", LintSeverity.Error, "八项要素齐全", Laws.GrassrootsOpenness())
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row)
    {
        (RowCell Cell, string Name, bool IsThere)[] cells =
        [
            (RowCell.Level1, "名称", Has(row.Cells.Level1) || Has(row.Cells.Level2)),
            (RowCell.Elements, "内容", row.Cells.Elements.Any(Has)),
            (RowCell.LegalBasis, "依据", row.Cells.LegalBasis.Any(Has)),
            (RowCell.TimeLimit, "时限", Has(row.Cells.TimeLimit)),
            (RowCell.Body, "主体", Has(row.Cells.Body)),
            (RowCell.Mode, "方式", row.Cells.IsProactive || row.Cells.IsOnRequest),
            (RowCell.Channels, "渠道", row.Cells.Channels.Any(Has)),
            (RowCell.Audience, "公开对象", row.Cells.IsForEveryone || row.Cells.IsForGroup || Has(row.Cells.Group)),
        ];
        return cells.Where(cell => !cell.IsThere).Select(cell => Found(row, cell.Cell, $"缺少公开事项的{cell.Name}，请补齐后提交。"));
    }

    private static bool Has(string text) => !string.IsNullOrWhiteSpace(text);
}
