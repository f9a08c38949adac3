using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>Cells that end with a pipe, each on lines of its own: nothing marks where rows end.</summary>
internal static class PipeLayout
{
    internal static IReadOnlyList<Token> Cells(TextLines lines)
    {
        var tokens = new List<Token>();
        var open = new List<Token>();
        for (var line = 0; line < lines.Count; line++)
        {
            var pieces = lines.Clean[line].Split('|');
            var originals = lines.Original[line].Split('|');
            for (var i = 0; i < pieces.Length; i++)
            {
                var last = i == pieces.Length - 1;
                if (!last || !TextLines.IsBlank(pieces[i]))
                {
                    open.Add(new Token(pieces[i].Trim(), (i < originals.Length ? originals[i] : pieces[i]).Trim(), line + 1));
                }
                if (!last)
                {
                    Close(open, tokens);
                }
            }
        }
        tokens.AddRange(open);
        return tokens;
    }

    /// <summary>
    /// Joins the lines of a cell. Lines before a serial number or before the first head are no part of it: a title or a note
    /// stands there.
    /// </summary>
    private static void Close(List<Token> open, List<Token> tokens)
    {
        var lines = open.Count > 1 && open[^1].IsEmpty ? open[..^1] : open[..];
        if (lines.Count > 1 && (SerialChain.Value(lines[^1].Text) is not null || HeaderWords.Meaning(lines[^1].Text) == ColumnKind.Serial))
        {
            tokens.AddRange(lines);
        }
        else
        {
            tokens.Add(Join(lines));
        }
        open.Clear();
    }

    private static Token Join(List<Token> lines) =>
        new(string.Join('\n', lines.Select(line => line.Text)).Trim(), string.Join('\n', lines.Select(line => line.Original)).Trim(), lines[0].Line);
}
