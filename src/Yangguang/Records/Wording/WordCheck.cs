namespace Yangguang.Records.Wording;

/// <summary>用语检查: finds expressions of the lists in what a record shows. It advises; it never stops anybody.</summary>
public static class WordCheck
{
    /// <summary>Most findings that are worth a reader's time at once.</summary>
    public const int Most = 50;

    public static IReadOnlyList<WordFinding> Find(RecordContent content, IEnumerable<WordEntry> entries)
    {
        var list = entries.ToList();
        return
        [
            .. new[] { ("标题", content.Title), ("内容概述", content.Summary), ("正文", content.Text), ("表格", content.Table), ("解读方案", content.Plan.Outline) }
                .SelectMany(shown => Find(shown.Item1, shown.Item2, list)).Take(Most),
        ];
    }

    public static IEnumerable<WordFinding> Find(string place, string text, IReadOnlyList<WordEntry> entries) => entries
        .SelectMany(entry => Places(text, entry).Select(at => (At: at, Entry: entry)))
        .OrderBy(hit => hit.At).ThenByDescending(hit => hit.Entry.Wrong.Length)
        .Aggregate(new List<(int At, WordEntry Entry)>(), (kept, hit) =>
        {
            // 工商行政管理局 holds 行政管理局: the longest expression speaks for its place.
            if (kept.Count == 0 || hit.At >= kept[^1].At + kept[^1].Entry.Wrong.Length)
                kept.Add(hit);
            return kept;
        })
        .Select(hit => new WordFinding(place, LineOf(text, hit.At), Around(text, hit.At, hit.Entry.Wrong.Length), hit.Entry));

    private static IEnumerable<int> Places(string text, WordEntry entry)
    {
        for (var at = text.IndexOf(entry.Wrong, StringComparison.Ordinal); at >= 0; at = text.IndexOf(entry.Wrong, at + entry.Wrong.Length, StringComparison.Ordinal))
        {
            if (entry.Unless is null || !entry.Unless.Any(longer => Covers(text, at, entry.Wrong, longer)))
                yield return at;
        }
    }

    private static bool Covers(string text, int at, string wrong, string longer)
    {
        for (var inside = longer.IndexOf(wrong, StringComparison.Ordinal); inside >= 0; inside = longer.IndexOf(wrong, inside + 1, StringComparison.Ordinal))
        {
            if (at - inside >= 0 && string.CompareOrdinal(text, at - inside, longer, 0, longer.Length) == 0)
                return true;
        }

        return false;
    }

    private static int LineOf(string text, int at) => text.AsSpan(0, at).Count('\n') + 1;

    private static string Around(string text, int at, int length)
    {
        const int reach = 12;
        var (start, end) = (Math.Max(0, at - reach), Math.Min(text.Length, at + length + reach));
        return text[start..end].Replace('\n', ' ').Trim();
    }
}

/// <summary>One place where the text says what the lists would have otherwise.</summary>
public sealed record WordFinding(string Place, int Line, string Around, WordEntry Entry);
