using System.Text.RegularExpressions;

namespace Yangguang.Rules.Text;

/// <summary>
/// Compares two texts: paragraph by paragraph, and inside a changed paragraph word by word, where a word is one Chinese
/// character, a run of Latin letters, or a number as printed (1,760.50).
/// </summary>
public static partial class TextDiff
{
    /// <summary>The comparison in reading order; what was removed stands before what took its place.</summary>
    public static IReadOnlyList<DiffLine> Of(string older, string newer)
    {
        var (lines, removed, added) = (new List<DiffLine>(), new List<string>(), new List<string>());
        foreach (var (kind, text) in EditScript.Of(Lines(older), Lines(newer)))
        {
            if (kind == DiffKind.Removed)
                removed.Add(text);
            else if (kind == DiffKind.Added)
                added.Add(text);
            else
            {
                Flush(lines, removed, added);
                lines.Add(new DiffLine([new DiffPiece(DiffKind.Same, text)]));
            }
        }

        Flush(lines, removed, added);
        return lines;
    }

    /// <summary>One paragraph against another, word by word; neighbouring words of a kind are joined.</summary>
    public static IReadOnlyList<DiffPiece> Words(string older, string newer)
    {
        var pieces = new List<DiffPiece>();
        foreach (var (kind, text) in EditScript.Of(Tokens(older), Tokens(newer)))
        {
            if (pieces.Count > 0 && pieces[^1].Kind == kind)
                pieces[^1] = new DiffPiece(kind, pieces[^1].Text + text);
            else
                pieces.Add(new DiffPiece(kind, text));
        }

        return pieces;
    }

    private static void Flush(List<DiffLine> lines, List<string> removed, List<string> added)
    {
        for (var place = 0; place < Math.Max(removed.Count, added.Count); place++)
            lines.Add(new DiffLine(
                place >= removed.Count ? [new DiffPiece(DiffKind.Added, added[place])]
                : place >= added.Count ? [new DiffPiece(DiffKind.Removed, removed[place])]
                : Words(removed[place], added[place])));
        removed.Clear();
        added.Clear();
    }

    private static List<string> Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static List<string> Tokens(string text) => [.. Token().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*%?|[A-Za-z]+|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]")]
    private static partial Regex Token();
}
