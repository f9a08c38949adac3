namespace Yangguang.Platform.Html;

/// <summary>
/// How deep the elements of a page lie in each other, told from its text before anything parses it: a parser's work on a nest grows with
/// the square of its depth, and walking one ends the program. Elements that need no end tag are not counted, for few pages close them.
/// </summary>
internal static class Nesting
{
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body",
        "br", "img", "input", "hr", "meta", "link", "col", "area", "base", "embed", "source", "track", "wbr", "param",
    };

    /// <summary>Where the text first goes deeper than that; its length where it never does.</summary>
    public static int ReachOf(string html, int most)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html[at + 1] == '/';
            var name = NameAt(html, at + (isEnd ? 2 : 1));
            if (name.Length == 0 || Unclosed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
                continue;
            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > most)
                return at;
        }

        return html.Length;
    }

    private static ReadOnlySpan<char> NameAt(string html, int from)
    {
        var end = from;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return html.AsSpan(from..end);
    }
}
