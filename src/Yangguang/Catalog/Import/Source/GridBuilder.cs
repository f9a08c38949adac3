namespace Yangguang.Catalog.Import.Source;

/// <summary>
/// Collects the cells of a sheet and closes the gaps of empty rows and columns, so that one stray cell far away does not
/// make a table of millions of places.
/// </summary>
public sealed class GridBuilder(string name)
{
    private readonly List<GridCell> cells = [];
    private readonly Dictionary<(int Row, int Column), (int LastRow, int LastColumn)> merges = [];

    public void Add(GridCell cell)
    {
        if (string.IsNullOrWhiteSpace(cell.Text) && cell.Note.Length == 0)
        {
            return;
        }
        cells.Add(cell);
        if (cells.Count > ImportLimits.Cells)
        {
            throw new ImportRefusedException($"{name}的单元格超过{ImportLimits.Cells}个，请只保留目录表格后再导入");
        }
    }

    public void Merge(int row, int column, int lastRow, int lastColumn) => merges[(row, column)] = (lastRow, lastColumn);

    public SourceGrid Build()
    {
        var rows = Ranks(cells.Select(cell => cell.Row));
        var columns = Ranks(cells.Select(cell => cell.Column));
        if (rows.Count > ImportLimits.Rows || columns.Count > ImportLimits.Columns)
        {
            throw new ImportRefusedException(
                $"{name}有{rows.Count}行{columns.Count}列，超过{ImportLimits.Rows}行或{ImportLimits.Columns}列的上限，请分成几个文件导入");
        }
        return new SourceGrid(name, [.. cells.Select(cell => Placed(cell, rows, columns))]);
    }

    private GridCell Placed(GridCell cell, List<int> rows, List<int> columns)
    {
        var (lastRow, lastColumn) = merges.GetValueOrDefault((cell.Row, cell.Column), (cell.Row + cell.RowSpan - 1, cell.Column + cell.ColumnSpan - 1));
        return cell with
        {
            Row = rows.BinarySearch(cell.Row),
            Column = columns.BinarySearch(cell.Column),
            RowSpan = Between(rows, cell.Row, lastRow),
            ColumnSpan = Between(columns, cell.Column, lastColumn),
        };
    }

    private static int Between(List<int> ranks, int first, int last)
    {
        var end = ranks.BinarySearch(last);
        return (end < 0 ? ~end : end + 1) - ranks.BinarySearch(first);
    }

    private static List<int> Ranks(IEnumerable<int> numbers) => [.. numbers.Distinct().Order()];
}
