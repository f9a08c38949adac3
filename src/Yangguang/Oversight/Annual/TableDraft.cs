using Yangguang.Platform.Office;

namespace Yangguang.Oversight.Annual;

/// <summary>A table written cell by cell, from left to right and row by row; a cell goes to the next place that no cell above covers.</summary>
internal sealed class TableDraft
{
    private readonly List<PrintedCell> _cells = [];
    private readonly Dictionary<(int, int), CellKey> _keys = [];
    private readonly HashSet<(int, int)> _taken = [];
    private int _row;

    public TableDraft Head(string text, int columnSpan = 1, int rowSpan = 1)
    {
        Put(text, columnSpan, rowSpan, isHead: true);
        return this;
    }

    public void Figure(string text, CellKey key, int columnSpan = 1) => _keys[(_row, Put(text, columnSpan, 1, isHead: false))] = key;

    public void NextRow() => _row++;

    public ReportTable Done(string name, string title, int headRows, int[] weights) => new(
        new PrintedTable
        {
            Name = name,
            Title = title,
            HeadRows = headRows,
            Columns = [.. weights.Select(weight => new PrintedColumn(weight, IsCentred: true, IsNumber: true))],
            Cells = _cells,
        },
        _keys);

    private int Put(string text, int columnSpan, int rowSpan, bool isHead)
    {
        var column = 0;
        while (_taken.Contains((_row, column)))
            column++;
        for (var row = _row; row < _row + rowSpan; row++)
        {
            for (var place = column; place < column + columnSpan; place++)
                _taken.Add((row, place));
        }

        _cells.Add(new PrintedCell(_row, column, text, rowSpan, columnSpan, isHead));
        return column;
    }
}
