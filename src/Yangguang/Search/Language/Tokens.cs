using System.Text;

namespace Yangguang.Search.Language;

/// <summary>
/// Text as the index knows it: Chinese by overlapping pairs, the last character of a run alone, words and numbers whole. So every
/// place of a text begins a token, and what stands together in a text stands together in the index.
/// </summary>
internal static class Tokens
{
    public static string Of(string folded)
    {
        var tokens = new StringBuilder((folded.Length * 3) + 8);
        foreach (var run in Runs.In(folded))
            Append(tokens, folded, run);
        return tokens.ToString();
    }

    /// <summary>
    /// The folded words as a phrase of the index's language, quoted; null when there is no word in them. A single character at
    /// the end matches wherever it stands.
    /// </summary>
    /// <param name="isUnfinished">True while somebody types: the last word may go on.</param>
    public static string? Phrase(string folded, bool isUnfinished = false)
    {
        var runs = Runs.In(folded).ToList();
        if (runs.Count == 0)
            return null;
        var tokens = new StringBuilder();
        foreach (var run in runs[..^1])
            Append(tokens, folded, run);
        var last = runs[^1];
        Append(tokens, folded, last, alsoLastAlone: last.Length == 1);
        var isOpen = last is { IsHan: true, Length: 1 } || (isUnfinished && !last.IsHan);
        return $"\"{tokens.ToString().TrimEnd()}\"{(isOpen ? " *" : "")}";
    }

    private static void Append(StringBuilder tokens, string folded, Run run, bool alsoLastAlone = true)
    {
        if (!run.IsHan)
        {
            tokens.Append(folded, run.Start, run.Length).Append(' ');
            return;
        }

        for (var place = run.Start; place < run.End - 1; place++)
            tokens.Append(folded, place, 2).Append(' ');
        if (alsoLastAlone)
            tokens.Append(folded[run.End - 1]).Append(' ');
    }
}
