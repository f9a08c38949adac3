using System.Text;
using Yangguang.Search.Language;

namespace Yangguang.Search.Asking;

/// <summary>
/// What somebody typed, read: words between spaces and marks, Chinese without spaces cut into known words, what stands in
/// quotation marks exactly so. A hit has all of its pieces. Anything can be typed; what has no word in it asks nothing.
/// </summary>
public sealed class Question
{
    /// <summary>More is cut off, with a word about it.</summary>
    public const int MostCharacters = 100;

    private const int MostPieces = 12;
    private const string Counted = "年月日号批期届次";
    private const string Opening = "“\"「『";
    private const string Closing = "”\"」』";

    private Question(string typed, bool wasCut, string folded, IReadOnlyList<Piece> pieces) =>
        (Typed, WasCut, Folded, Pieces) = (typed, wasCut, folded, pieces);

    /// <summary>As shown in the box again: without what does not show, and no longer than is read.</summary>
    public string Typed { get; }

    public bool WasCut { get; }

    internal string Folded { get; }

    internal IReadOnlyList<Piece> Pieces { get; }

    /// <summary>True when there is nothing in it to search for.</summary>
    public bool IsEmpty => Pieces.Count == 0;

    /// <summary>Letters and digits only: how numbers of documents are compared, whatever brackets were typed.</summary>
    internal string Key => KeyOf(Typed);

    public static Question Read(string? typed)
    {
        var shown = Shown(typed ?? "");
        var cut = Cut(shown);
        return new(cut, cut.Length < shown.Length, Folding.Fold(cut), [.. PiecesOf(cut).DistinctBy(piece => piece.Word).Take(MostPieces)]);
    }

    internal static string KeyOf(string number) => string.Concat(Folding.Fold(number).Where(char.IsLetterOrDigit));

    /// <summary>What finds titles while the last word is still being typed; null for nothing.</summary>
    internal string? Unfinished()
    {
        if (IsEmpty)
            return null;
        var last = Pieces[^1];
        var begun = last.Others.Select(word => Tokens.Phrase(word)).Prepend(Tokens.Phrase(last.Word, isUnfinished: true)).OfType<string>()
            .Concat(Pinyin.Phrases(last.Word, isUnfinished: true)).ToList();
        // 低保审 is the word 低保 and the beginning of another.
        if (last.Word.Length > 2 && Runs.IsHan(last.Word[^1]) && Vocabulary.OthersFor(last.Word[..^1]) is { Count: > 0 })
            begun.Add($"({Piece.Of(last.Word[..^1]).Expression} AND {Tokens.Phrase(last.Word[^1..])})");
        var titles = Pieces.SkipLast(1).Select(piece => piece.Expression).Append($"({string.Join(" OR ", begun)})");
        return $"{{title sound}} : ({string.Join(" AND ", titles)})";
    }

    internal static Question Of(string typed, IEnumerable<Piece> pieces) => new(typed, false, Folding.Fold(typed), [.. pieces]);

    private static string Shown(string typed)
    {
        var shown = new StringBuilder(Math.Min(typed.Length, MostCharacters + 1));
        foreach (var character in typed)
        {
            if (shown.Length > MostCharacters)
                break;
            if (char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.PrivateUse)
                continue;
            shown.Append(char.IsControl(character) ? ' ' : character);
        }

        return shown.ToString().Trim();
    }

    private static string Cut(string shown)
    {
        if (shown.Length <= MostCharacters)
            return shown;
        return shown[..(char.IsHighSurrogate(shown[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)];
    }

    private static IEnumerable<Piece> PiecesOf(string text)
    {
        var place = 0;
        for (var open = NextQuote(text, 0); open >= 0; open = NextQuote(text, place))
        {
            var close = text.IndexOf(Closing[Opening.IndexOf(text[open], StringComparison.Ordinal)], open + 1);
            if (close < 0)
                break;
            foreach (var piece in Loose(text[place..open]))
                yield return piece;
            if (Folding.Fold(text[(open + 1)..close]) is var exact && Tokens.Phrase(exact) is not null)
                yield return Piece.Exactly(exact.Trim());
            place = close + 1;
        }

        foreach (var piece in Loose(text[place..]))
            yield return piece;
    }

    private static int NextQuote(string text, int from) => text.AsSpan(from).IndexOfAny(Opening) is var at and >= 0 ? from + at : -1;

    private static IEnumerable<Piece> Loose(string text)
    {
        var (folded, words, wordEnd) = (Folding.Fold(text), new List<string>(), -1);
        foreach (var run in Runs.In(folded))
        {
            var word = folded.Substring(run.Start, run.Length);
            // 2026年 and 3号 belong together.
            if (run.IsHan && wordEnd == run.Start && Counted.Contains(word[0]) && !Vocabulary.BeginsWithWord(word))
            {
                words[^1] += word[0];
                word = word[1..];
            }

            if (word.Length == 0)
                continue;
            IReadOnlyList<string> pieces = run.IsHan ? Vocabulary.Cut(word) : [word];
            words.AddRange(pieces);
            wordEnd = run.IsHan ? -1 : run.End;
        }

        // A single character beside words (第 of 第3批) is in nearly every text.
        return words.Where(word => words.All(other => other.Length == 1) || word.Length > 1 || !Runs.IsHan(word[0])).Select(Piece.Of);
    }
}
