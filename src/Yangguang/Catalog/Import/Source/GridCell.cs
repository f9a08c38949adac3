namespace Yangguang.Catalog.Import.Source;

/// <summary>A cell of a table with real positions: its first row and column and how far it is merged.</summary>
/// <param name="Text">What the cell shows, line breaks kept.</param>
/// <param name="Place">Where a clerk finds it, e.g. 工作表“社会救助”第5行.</param>
/// <param name="Note">How the reader came to the text when it is not simply there (a formula's stored result).</param>
public sealed record GridCell(string Text, int Row, int Column, int RowSpan, int ColumnSpan, string Place, string Note = "")
{
    /// <summary>The text before script cleaning; the same as <see cref="Text"/> when nothing was changed.</summary>
    public string Original { get; init; } = Text;
}
