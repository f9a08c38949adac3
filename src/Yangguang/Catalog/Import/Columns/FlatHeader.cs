using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Columns;

/// <summary>Finds the head of a table that was flattened into pieces of text, however its words were split, glued or doubled.</summary>
internal static class FlatHeader
{
    private const int LongestUnknownHead = 8;
    private const int MostPiecesOfAWord = 4;

    /// <summary>The head that begins at a token, and the token after it; null when none begins there.</summary>
    internal static (ColumnSet Columns, int End)? At(IReadOnlyList<Token> tokens, int start)
    {
        var words = new List<HeadWord>();
        var position = start;
        while (position < tokens.Count && Next(tokens, position, words) is { } next)
        {
            position = next;
        }
        var columns = HeadOrder.Arrange(words);
        return columns.IsCatalogue ? (columns, position) : null;
    }

    /// <summary>Reads one head, perhaps of several tokens, and answers the token after it.</summary>
    private static int? Next(IReadOnlyList<Token> tokens, int position, List<HeadWord> words)
    {
        if (tokens[position].IsEmpty)
        {
            return words.Count > 0 ? position + 1 : null;
        }
        if (words is [.., var last] && Completes(last, Compact(tokens[position].Text)))
        {
            words[^1] = last with { Text = last.Text + Compact(tokens[position].Text) };
            return position + 1;
        }
        var pending = "";
        for (var end = position; end < tokens.Count && end < position + MostPiecesOfAWord; end++)
        {
            pending += Compact(tokens[end].Text);
            if (Lex(pending, words) is { Count: > 0 } read)
            {
                words.AddRange(read);
                return end + 1;
            }
            if (!HeaderWords.MayContinue(pending))
            {
                break;
            }
        }
        return Unknown(tokens, position, words);
    }

    /// <summary>An addition in brackets, or the rest of a word that reads as a head without it (主动 公开).</summary>
    private static bool Completes(HeadWord last, string text) =>
        BracketEnd(text, 0) == text.Length
        || (HeaderWords.Meaning(text) is null && HeaderWords.Meaning(last.Text + text) == last.Kind);

    /// <summary>The heads that make up a text completely; none when something else is in it.</summary>
    private static List<HeadWord> Lex(string text, List<HeadWord> before)
    {
        var words = new List<HeadWord>();
        for (var at = 0; at < text.Length;)
        {
            if (words.Count > 0 && BracketEnd(text, at) is { } close)
            {
                words[^1] = words[^1] with { Text = words[^1].Text + text[at..close] };
                at = close;
            }
            else if (HeaderWords.At(text, at) is { } word)
            {
                words.Add(new(word.Kind, text.Substring(at, word.Length)));
                at += word.Length;
            }
            else if (TierLength(text, at, [.. before, .. words]) is > 0 and var length)
            {
                words.Add(new(ColumnKind.TierTick, text.Substring(at, length)));
                at += length;
            }
            else
            {
                return [];
            }
        }
        return words;
    }

    private static int? BracketEnd(string text, int at) =>
        "(（【".Contains(text[at], StringComparison.Ordinal) && text.IndexOfAny([')', '）', '】'], at) is >= 0 and var close ? close + 1 : null;

    /// <summary>Tiers have no fixed names: they are believed only under 公开层级 and after the other tick columns.</summary>
    private static int TierLength(string text, int at, List<HeadWord> before)
    {
        if (!before.Exists(word => word.Kind == ColumnKind.Tier))
        {
            return 0;
        }
        var firstTier = text.IndexOf('级', at);
        var glued = firstTier < 0 ? 0 : firstTier + 1 - at;
        return glued > 0 && HeaderWords.IsTier(text.Substring(at, glued)) ? glued
            : HeaderWords.IsTier(text[at..]) ? text.Length - at : 0;
    }

    /// <summary>A head nobody has met before counts when it is short and known heads stand on both sides.</summary>
    private static int? Unknown(IReadOnlyList<Token> tokens, int position, List<HeadWord> words)
    {
        var text = Compact(tokens[position].Text);
        var after = position + 1;
        while (after < tokens.Count && tokens[after].IsEmpty)
        {
            after++;
        }
        if ((UnknownIn(words) + 1) * 4 > words.Count || text.Length > LongestUnknownHead || text.Any(char.IsAsciiDigit) || after >= tokens.Count
            || Lex(Compact(tokens[after].Text), words).Count == 0)
        {
            return null;
        }
        words.Add(new(ColumnKind.Extra, text));
        return position + 1;
    }

    private static int UnknownIn(List<HeadWord> words) => words.Count(word => HeaderWords.Meaning(word.Text) is null && word.Kind == ColumnKind.Extra);

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
