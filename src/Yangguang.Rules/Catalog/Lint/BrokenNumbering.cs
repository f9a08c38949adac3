namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L13: a merged cell lost its value, so that the row has no 一级事项, or the printed 序号 repeat or skip.</summary>
public sealed class BrokenNumbering() : TableRule("L13", LintSeverity.Info, "序号连续，合并单元格的一级事项完整")
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(IReadOnlyList<LintRow> table, LintContext context) =>
        Pairs(table).SelectMany(pair => Check(pair.Above, pair.Row));

    private IEnumerable<LintFinding> Check(LintRow? above, LintRow row)
    {
        if (string.IsNullOrWhiteSpace(row.Level1) && !string.IsNullOrWhiteSpace(row.Level2))
            yield return above is { Level1.Length: > 0 }
                ? Found(row.Key, RowCell.Level1, $"一级事项为空，可能是合并单元格丢失，是否与上一行同为“{above.Level1}”？", new CellRepair(row.Level1, above.Level1))
                : Found(row.Key, RowCell.Level1, "一级事项为空，可能是合并单元格丢失，请补写。");
        if (row.Number is { } number && above?.Number is { } before && number != before + 1)
            yield return Found(row.Key, RowCell.Level1, number == before ? $"序号{number}重复，将自动重排。" : $"序号由{before}跳到{number}，请核对是否漏行；导入后自动重排。");
    }

    private static IEnumerable<(LintRow? Above, LintRow Row)> Pairs(IReadOnlyList<LintRow> table) =>
        table.Select((row, index) => (index > 0 ? table[index - 1] : null, row));
}
