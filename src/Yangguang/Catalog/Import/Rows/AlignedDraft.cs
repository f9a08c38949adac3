using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>Makes a draft of a row whose cells had to be found by their content.</summary>
internal static class AlignedDraft
{
    private const double ClearMargin = 1;

    internal static RowDraft Of(AlignedRow row, ColumnSet columns, RowBreaks breaks, string place)
    {
        var draft = new RowDraft(place, columns);
        foreach (var column in columns.Columns)
        {
            if (row.Cells.TryGetValue(column, out var tokens))
            {
                draft.Add(new DraftCell(column, Join(tokens, token => token.Text), Join(tokens, token => token.Original)));
            }
        }
        if (row.Margin < ClearMargin)
        {
            draft.Doubts.Add("有单元格缺失，各列归属不能确定");
        }
        if (row.Loose.Count > 0)
        {
            draft.Doubts.Add($"有内容未能归入任何列：{Join(row.Loose, token => token.Original)}");
        }
        if (!breaks.CellsAreWhole && (draft.Text(ColumnKind.Level1) + draft.Text(ColumnKind.Level2)).Contains('、', StringComparison.Ordinal))
        {
            draft.Doubts.Add("事项名称中有顿号，可能与公开内容串列");
        }
        draft.IsUncertain = draft.Doubts.Count > 0;
        draft.TicksAreCertain = columns.Columns.Count(column => column.IsTick) == row.Cells.Count(cell => cell.Key.IsTick);
        return draft;
    }

    /// <summary>A row has an item, and either a serial number or one field that cannot be anything else.</summary>
    internal static bool IsRow(RowDraft draft) =>
        (draft.Fills(ColumnKind.Level1) || draft.Fills(ColumnKind.Level2) || draft.Fills(ColumnKind.Elements))
        && (draft.Fills(ColumnKind.Serial) || draft.Cells.Count(cell => cell.Column.IsTyped && CellText.Squeeze(cell.Text).Length > 0) > 1);

    private static string Join(IEnumerable<Token> tokens, Func<Token, string> text) => string.Join('\n', tokens.Select(text).Where(part => part.Length > 0));
}
