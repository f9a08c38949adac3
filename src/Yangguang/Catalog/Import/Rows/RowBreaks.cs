namespace Yangguang.Catalog.Import.Rows;

/// <summary>What a text layout says about its cells and rows.</summary>
/// <param name="RowsStartLines">True when a row can only begin at the beginning of a line.</param>
/// <param name="CellsAreWhole">True when every token is a whole cell (pipes), false when a cell may be several (paragraphs, words).</param>
internal sealed record RowBreaks(bool RowsStartLines, bool CellsAreWhole)
{
    internal static RowBreaks Pipes { get; } = new(RowsStartLines: false, CellsAreWhole: true);

    internal static RowBreaks Paragraphs { get; } = new(RowsStartLines: false, CellsAreWhole: false);

    internal static RowBreaks Words { get; } = new(RowsStartLines: true, CellsAreWhole: false);
}
