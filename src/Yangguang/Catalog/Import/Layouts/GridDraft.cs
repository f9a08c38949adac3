using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>Makes a draft of a table row whose cells stand under their heads.</summary>
internal static class GridDraft
{
    internal static RowDraft Of(SourceGrid grid, int row, GridHead head)
    {
        var place = grid.Row(row).Where(cell => cell.Row == row).Select(cell => cell.Place).FirstOrDefault($"第{row + 1}行");
        var draft = new RowDraft(place, head.Columns);
        var seen = new HashSet<GridCell>(ReferenceEqualityComparer.Instance);
        for (var column = 0; column < grid.ColumnCount; column++)
        {
            if (grid.At(row, column) is not { } cell || !seen.Add(cell) || string.IsNullOrWhiteSpace(cell.Text))
            {
                continue;
            }
            var meaning = head.ByPlace[column] ?? new Column(ColumnKind.Extra, $"第{column + 1}列");
            draft.Add(new DraftCell(meaning, cell.Text, cell.Original, cell.Row < row, cell.Note));
            draft.HasSingleLevel |= meaning.Kind == ColumnKind.Level1 && Covers(grid, row, column, cell, head, ColumnKind.Level2);
        }
        return draft;
    }

    private static bool Covers(SourceGrid grid, int row, int column, GridCell cell, GridHead head, ColumnKind kind) =>
        Enumerable.Range(column, grid.ColumnCount - column).Any(place => ReferenceEquals(grid.At(row, place), cell) && head.ByPlace[place]?.Kind == kind);
}
