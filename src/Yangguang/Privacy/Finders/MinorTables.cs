namespace Yangguang.Privacy.Finders;

/// <summary>Names in a table about children: the column headed 姓名 where the title or another heading speaks of minors.</summary>
internal static class MinorTables
{
    private const int TitleReach = 120;
    private static readonly string[] Minors = ["孤儿", "儿童", "未成年", "学生", "幼儿", "学籍", "班级", "监护人", "婴儿", "少年"];

    /// <param name="at">Index of 姓 in a heading 姓名.</param>
    internal static void Find(ReadOnlySpan<char> text, int at, List<Finding> findings)
    {
        var (start, end) = Lines.Around(text, at);
        var bar = text[start..end].Contains('\t') ? '\t' : text[start..end].Contains('|') ? '|' : '\0';
        if (bar == '\0' || !text[at..].StartsWith("姓名") || !SaysMinors(text[Math.Max(0, start - TitleReach)..end]))
            return;
        var column = text[start..at].Count(bar);
        var line = end;
        while ((line = NextLine(text, line)) < text.Length)
        {
            var lineEnd = Lines.Around(text, line).End;
            if (!text[line..lineEnd].Contains(bar))
                return;
            AddCell(text, line, lineEnd, bar, column, findings);
            line = lineEnd;
        }
    }

    private static int NextLine(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] == '\r')
            at++;
        return at < text.Length && text[at] == '\n' ? at + 1 : at < text.Length ? at : text.Length;
    }

    private static void AddCell(ReadOnlySpan<char> text, int line, int end, char bar, int column, List<Finding> findings)
    {
        for (var skipped = 0; skipped < column; skipped++)
        {
            var next = text[line..end].IndexOf(bar);
            if (next < 0)
                return;
            line += next + 1;
        }

        var length = text[line..end].IndexOf(bar);
        var cell = text[line..(length < 0 ? end : line + length)];
        var name = cell.Trim();
        if (PersonNames.IsName(name))
            findings.Add(new(PersonalDataKind.MinorName, line + cell.IndexOf(name), name.Length));
    }

    private static bool SaysMinors(ReadOnlySpan<char> words)
    {
        foreach (var word in Minors)
        {
            if (words.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
