namespace Yangguang.Catalog.Import.Rows;

/// <summary>The cells of a row that script cleaning changed, as they were.</summary>
internal static class OriginalTexts
{
    internal static IReadOnlyDictionary<string, string> Of(RowDraft draft) =>
        draft.Cells.Where(cell => CellText.Squeeze(cell.Original) != CellText.Squeeze(cell.Text))
            .GroupBy(cell => cell.Column.Name)
            .ToDictionary(group => group.Key, group => CellText.Squeeze(string.Join('\n', group.Select(cell => cell.Original))));
}
