namespace Yangguang.Catalog.Versions;

/// <summary>How one column came out when two people changed a row.</summary>
/// <param name="Base">What both started from; null when that is not known.</param>
public sealed record CellMerge(RowColumn Column, string? Base, string Mine, string Theirs)
{
    public bool IsTheirs => Base is not null && Base == Mine && Theirs != Base;

    public bool IsConflict => Mine != Theirs && Mine != Base && Theirs != Base;
}

/// <summary>A row that two people changed: columns that only one touched are joined, the others need a decision.</summary>
public sealed record MergedRow(RowWording Wording, IReadOnlyList<CellMerge> Cells)
{
    /// <summary>Columns that the other one changed and this one did not: taken over.</summary>
    public IReadOnlyList<CellMerge> TakenOver { get; } = [.. Cells.Where(cell => cell.IsTheirs)];

    /// <summary>Columns that both changed, differently.</summary>
    public IReadOnlyList<CellMerge> Conflicts { get; } = [.. Cells.Where(cell => cell.IsConflict)];
}

/// <summary>Three-way merge of a row, column by column.</summary>
public static class RowMerge
{
    /// <param name="basis">What both started from; null when it is not known: then every difference is a conflict.</param>
    /// <param name="mine">What stays where both changed a column.</param>
    public static MergedRow Of(RowWording? basis, RowWording mine, RowWording theirs)
    {
        List<CellMerge> cells = [.. RowColumn.All.Select(column =>
            new CellMerge(column, basis is null ? null : column.Text(basis), column.Text(mine), column.Text(theirs)))];
        var merged = cells.Where(cell => cell.IsTheirs).Aggregate(mine, (wording, cell) => cell.Column.Take(wording, theirs));
        return new MergedRow(merged, cells);
    }

    /// <summary>Takes some columns from the other wording, by their keys.</summary>
    public static RowWording Taking(RowWording mine, RowWording theirs, IReadOnlyCollection<string> keys) =>
        RowColumn.All.Where(column => keys.Contains(column.Key)).Aggregate(mine, (wording, column) => column.Take(wording, theirs));
}
