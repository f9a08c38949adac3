namespace Yangguang.Platform.Office;

/// <summary>A table as it stands on paper; workbook, document and web page are all printed from it, so they cannot differ.</summary>
public sealed record PrintedTable
{
    /// <summary>Short name: the worksheet, the entry in a list of contents.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>Lines between title and head.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    public required IReadOnlyList<PrintedColumn> Columns { get; init; }

    /// <summary>How many of the first rows are the head.</summary>
    public required int HeadRows { get; init; }

    public required IReadOnlyList<PrintedCell> Cells { get; init; }

    /// <summary>Lines below the table.</summary>
    public IReadOnlyList<string> Foot { get; init; } = [];

    public int RowCount => Cells.Select(cell => cell.Row + cell.RowSpan).DefaultIfEmpty().Max();

    public int Weight => Columns.Sum(column => column.Weight);

    /// <summary>For each place, row by row, the cell that covers it.</summary>
    public PrintedCell?[][] Places()
    {
        var places = Enumerable.Range(0, RowCount).Select(_ => new PrintedCell?[Columns.Count]).ToArray();
        foreach (var cell in Cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
                Array.Fill(places[row], cell, cell.Column, cell.ColumnSpan);
        }

        return places;
    }
}

/// <summary>How wide a column is beside the others, about the number of Chinese characters of one line, and how it is set.</summary>
/// <param name="IsNumber">What reads as a number is kept as one in a workbook, so that it can be added up.</param>
public sealed record PrintedColumn(int Weight, bool IsCentred = false, bool IsNumber = false);

/// <summary>A cell with its first place, from 0, and how far it is merged. A line break in the text is kept.</summary>
/// <param name="IsHead">Heads its row.</param>
public sealed record PrintedCell(int Row, int Column, string Text, int RowSpan = 1, int ColumnSpan = 1, bool IsHead = false);
