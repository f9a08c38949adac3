namespace Yangguang.Privacy.Files;

/// <summary>A stretch of text of a file that is read as one: the body, a worksheet, the comments, a property.</summary>
/// <param name="Place">Where it stands, for the reader; empty for the plain text of a text file.</param>
/// <param name="Rows">For a table its row numbers, one a line of the text, cells divided by tabs; otherwise null.</param>
/// <param name="IsHidden">Not to be seen by who opens the file and looks: hidden sheet, comment, tracked change, property.</param>
internal sealed record TextPiece(string Place, string Text, IReadOnlyList<int>? Rows = null, bool IsHidden = false)
{
    /// <summary>Line and column of an index, from 1; for a table its row and column.</summary>
    internal (int Line, int Column) PositionOf(int index)
    {
        var before = Text.AsSpan(0, index);
        var line = before.Count('\n');
        var start = before.LastIndexOf('\n') + 1;
        return Rows is null ? (line + 1, index - start + 1) : (Rows[line], before[start..].Count('\t') + 1);
    }
}
