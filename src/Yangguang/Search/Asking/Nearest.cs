using Microsoft.Data.Sqlite;
using Yangguang.Search.Language;

namespace Yangguang.Search.Asking;

/// <summary>What may help where nothing has all the words: the same spelled otherwise, or what has most of them.</summary>
/// <param name="Spelled">A question that finds something; null where nobody can guess one.</param>
/// <param name="Words">Those of the words that the hits have.</param>
public sealed record Nearest(string? Spelled, IReadOnlyList<string> Words, IReadOnlyList<AnsweredHit> Hits);

/// <summary>Looks for what is nearest to a question without an answer.</summary>
internal sealed class NearSearch(SqliteConnection connection)
{
    private const int Titles = 300;
    private const int MostShown = 10;
    private const int ShortestSpelled = 2;

    private readonly IndexSearch _index = new(connection);

    /// <summary>The question with its unknown words spelled as titles spell them; null where that finds nothing either.</summary>
    public Question? Spelled(Question question, Filter filter)
    {
        var pieces = new List<Piece>();
        var changed = false;
        foreach (var piece in question.Pieces)
        {
            var other = Knows(piece) ? null : Spelled(piece.Word);
            changed |= other is not null;
            pieces.Add(other is null ? piece : Piece.Of(other));
        }

        if (!changed)
            return null;
        var spelled = Question.Of(string.Join(' ', pieces.Select(piece => piece.Word)), pieces);
        return _index.Has(IndexSearch.MatchOf(spelled, filter)) ? spelled : null;
    }

    /// <summary>The newest hits that have all the words that occur at all, or else some of them.</summary>
    public (IReadOnlyList<Piece> Pieces, IReadOnlyList<FoundDoc> Hits) Fewer(Question question)
    {
        var known = question.Pieces.Where(Knows).ToList();
        if (known.Count == 0)
            return ([], []);
        var ranking = new Ranking(question);
        var match = string.Join(" AND ", known.Select(piece => piece.Expression));
        if (!_index.Has(match))
            match = string.Join(" OR ", known.Select(piece => piece.Expression));
        return (known, [.. _index.Newest(match, Titles).OrderByDescending(ranking.Score).ThenBy(doc => doc.Place).Take(MostShown)]);
    }

    private bool Knows(Piece piece) => _index.Has(piece.Expression);

    /// <summary>A stretch of a title as long as the word that sounds like it, or differs from it in one character.</summary>
    private string? Spelled(string word)
    {
        if (word.Length < ShortestSpelled || !word.All(Runs.IsHan))
            return null;
        var candidates = new Dictionary<string, int>(StringComparer.Ordinal);
        var sound = string.Join(' ', Pinyin.Of(word));
        foreach (var match in Alike(word))
        {
            foreach (var title in _index.Newest(match, Titles).Select(doc => Folding.Fold(doc.Title)))
                Note(candidates, word, sound, title);
        }

        return candidates.Count == 0 ? null : candidates.MaxBy(each => each.Value).Key;
    }

    private static void Note(Dictionary<string, int> candidates, string word, string sound, string title)
    {
        const int SoundsAlike = 1000;
        for (var start = 0; start + word.Length <= title.Length; start++)
        {
            var stretch = title.Substring(start, word.Length);
            if (stretch == word || !stretch.All(Runs.IsHan))
                continue;
            var sounds = string.Join(' ', Pinyin.Of(stretch)) == sound;
            var differing = stretch.Zip(word).Count(pair => pair.First != pair.Second);
            if (sounds || (differing == 1 && word.Length > 2))
                candidates[stretch] = candidates.GetValueOrDefault(stretch) + (sounds ? SoundsAlike : 1);
        }
    }

    /// <summary>Titles with the word's sound, and titles with the word but for one character.</summary>
    private static IEnumerable<string> Alike(string word)
    {
        if (Pinyin.SoundOf(word) is { } sound)
            yield return sound;
        for (var wrong = 0; wrong < word.Length && word.Length > 2; wrong++)
        {
            var parts = new[] { word[..wrong], word[(wrong + 1)..] }.Where(part => part.Length > 1).Select(part => Tokens.Phrase(part)).ToList();
            if (parts.Count > 0)
                yield return $"{{title}} : ({string.Join(" AND ", parts)})";
        }
    }
}
