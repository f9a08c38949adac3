using Yangguang.Platform.Text;

namespace Yangguang.Catalog.Import.Source;

/// <summary>A table whose cells have positions: a worksheet, a Word or web table, a csv file.</summary>
public sealed class SourceGrid
{
    private readonly GridCell?[,] covered;

    /// <param name="name">Name of the worksheet, caption of the table; empty when there is none.</param>
    /// <param name="cells">The cells with their spans; a later cell never hides an earlier one.</param>
    public SourceGrid(string name, IReadOnlyCollection<GridCell> cells)
    {
        (Name, Cells) = (name, cells);
        RowCount = cells.Select(cell => cell.Row + cell.RowSpan).DefaultIfEmpty().Max();
        ColumnCount = cells.Select(cell => cell.Column + cell.ColumnSpan).DefaultIfEmpty().Max();
        covered = new GridCell?[RowCount, ColumnCount];
        foreach (var cell in cells)
        {
            Cover(cell);
        }
    }

    public string Name { get; }

    public IReadOnlyCollection<GridCell> Cells { get; }

    public int RowCount { get; }

    public int ColumnCount { get; }

    /// <summary>The cell that covers a place, merged ones included.</summary>
    public GridCell? At(int row, int column) => covered[row, column];

    /// <summary>The distinct cells that a row shows, from left to right.</summary>
    public IEnumerable<GridCell> Row(int row) =>
        Enumerable.Range(0, ColumnCount).Select(column => covered[row, column]).OfType<GridCell>().Distinct();

    /// <summary>The cells that begin in a row and are not empty.</summary>
    public IEnumerable<GridCell> Own(int row) => Row(row).Where(cell => cell.Row == row && !string.IsNullOrWhiteSpace(cell.Text));

    /// <summary>The table in simplified script; each cell keeps its original.</summary>
    public SourceGrid Cleaned(ChineseScript script) => new(Name, [.. Cells.Select(cell => cell with { Text = script.Clean(cell.Text) })]);

    private void Cover(GridCell cell)
    {
        for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
        {
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                covered[row, column] ??= cell;
            }
        }
    }
}
