namespace Yangguang.Privacy.Finders;

/// <summary>The line around a place, and the cells in it: what stands between tabs, blanks, bars and punctuation.</summary>
internal static class Lines
{
    internal static (int Start, int End) Around(ReadOnlySpan<char> text, int at)
    {
        var start = text[..at].LastIndexOfAny('\n', '\r') + 1;
        var length = text[at..].IndexOfAny('\n', '\r');
        return (start, length < 0 ? text.Length : at + length);
    }

    /// <summary>The end of the run of Chinese characters that begins here, and whether it is a cell of its own: nothing but a separator around it.</summary>
    internal static int CellEnd(ReadOnlySpan<char> text, int start, int lineEnd)
    {
        var end = start;
        while (end < lineEnd && !IsCellBreak(text[end]))
            end++;
        return end;
    }

    internal static bool IsCellBreak(char letter) =>
        letter is '\t' or '|' or ' ' or '\u3000' or ',' or '，' or '、' or ';' or '；' or ':' or '：' or '(' or '（' or ')' or '）' or '。' or '“' or '”';
}
