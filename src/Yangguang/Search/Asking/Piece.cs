using Yangguang.Search.Language;

namespace Yangguang.Search.Asking;

/// <summary>One thing that a hit must have in it, in one of several wordings.</summary>
/// <param name="Word">As typed, folded.</param>
/// <param name="Others">Other words for the same.</param>
/// <param name="Sounds">Phrases that find it by sound, for what was typed in Latin letters.</param>
internal sealed record Piece(string Word, IReadOnlyList<string> Others, IReadOnlyList<string> Sounds)
{
    public static Piece Exactly(string word) => new(word, [], []);

    public static Piece Of(string word) => new(word, Vocabulary.OthersFor(word), [.. Pinyin.Phrases(word)]);

    /// <summary>Every wording in letters, the typed one first.</summary>
    public IEnumerable<string> Wordings => Others.Prepend(Word);

    /// <summary>What finds it, in the language of the index.</summary>
    public string Expression => Others.Count > 0 && Meanings.TokenOf(Word) is { } meaning
        ? $"\"{meaning}\""
        : $"({string.Join(" OR ", Wordings.Select(word => Tokens.Phrase(word)).OfType<string>().Concat(Sounds))})";
}
