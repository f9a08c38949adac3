using System.Collections.Frozen;
using Yangguang.Rules.Catalog;

namespace Yangguang.Search.Language;

/// <summary>What the search knows of words: which mean the same, where one ends, and which say nothing.</summary>
internal static class Vocabulary
{
    private const int LongestWord = 12;
    private const int FewestInitials = 3;

    /// <summary>Each word for which others stand, folded, with those others.</summary>
    public static readonly FrozenDictionary<string, string[]> Groups = MakeGroups();

    private static readonly FrozenDictionary<string, string[]> Sounds = MakeSounds();
    private static readonly FrozenSet<string> Silent = Words("stop-words.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Common = Words("common-words.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Known =
        Words("lexicon.txt").Concat(Common).Concat(Groups.Keys).Concat(Silent).Where(word => word.Length > 1 || Silent.Contains(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Other words for the same, folded, also for a word typed as it sounds; none where no list names it.</summary>
    public static IReadOnlyList<string> OthersFor(string word) =>
        Sounds.TryGetValue(word, out var sounding)
            ? [.. sounding.Concat(sounding.SelectMany(each => Groups[each])).Distinct()]
            : Groups.GetValueOrDefault(word, []);

    /// <summary>True for words of a question that are not its matter.</summary>
    public static bool IsSilent(string word) => Silent.Contains(word);

    /// <summary>True for words that say less than those beside them: 标准, 通知, a year.</summary>
    public static bool IsCommon(string word) => Common.Contains(word) || char.IsAsciiDigit(word[0]);

    /// <summary>
    /// Chinese without spaces cut into words, the longest known first; what no list knows stays together. A single character
    /// left between words goes with the word before it.
    /// </summary>
    public static IReadOnlyList<string> Cut(string han)
    {
        if (Groups.ContainsKey(han))
            return [han];
        var pieces = new List<string>();
        var (start, place) = (0, 0);
        while (place < han.Length)
        {
            if (WordAt(han, place) is { } word)
            {
                Leave(han[start..place]);
                pieces.Add(word);
                place += word.Length;
                start = place;
            }
            else
            {
                place++;
            }
        }

        Leave(han[start..]);
        var telling = pieces.Where(piece => !IsSilent(piece)).ToList();
        return telling.Count > 0 ? telling : [han];

        void Leave(string unknown)
        {
            if (unknown.Length == 1 && pieces.Count > 0 && !IsSilent(pieces[^1]))
                pieces[^1] += unknown;
            else if (unknown.Length > 0)
                pieces.Add(unknown);
        }
    }

    /// <summary>True when the text begins with a known word.</summary>
    public static bool BeginsWithWord(string han) => WordAt(han, 0) is not null;

    private static string? WordAt(string han, int place)
    {
        for (var length = Math.Min(LongestWord, han.Length - place); length > 0; length--)
        {
            // A silent single character may as well be part of a word that no list knows.
            if (han.Substring(place, length) is var word && Known.Contains(word) && (length > 1 || place == 0 || place == han.Length - 1))
                return word;
        }

        return null;
    }

    private static FrozenDictionary<string, string[]> MakeGroups()
    {
        var areas = AreaRegister.All.Select(area => area.Aliases.Select(alias => alias.Name).Prepend(area.Name)).Select(names => names.Select(Folding.Fold).ToArray());
        var lines = WordFiles.Lines("synonyms.txt").Select(Folding.Fold).ToList();
        var mutual = lines.Where(line => !line.Contains('>', StringComparison.Ordinal)).Select(line => line.Split(' ')).Concat(areas)
            .SelectMany(group => group.Select(word => (Word: word, Group: group)));
        var oneWay = lines.Where(line => line.Contains('>', StringComparison.Ordinal)).Select(line => line.Split(" > "))
            .Select(line => (Word: line[0], Group: line[1].Split(' ')));
        return mutual.Concat(oneWay).GroupBy(pair => pair.Word).ToFrozenDictionary(
            pairs => pairs.Key,
            pairs => pairs.SelectMany(pair => pair.Group).Where(other => other != pairs.Key).Distinct().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The words of the lists by their sound: whole, and by initials where those are three or more.</summary>
    private static FrozenDictionary<string, string[]> MakeSounds() => Groups.Keys
        .Where(word => word.All(Runs.IsHan))
        .SelectMany(word =>
        {
            var read = Pinyin.Of(word);
            var initials = string.Concat(read.Select(each => each.Length > 0 ? each[0] : ' '));
            return initials.Length >= FewestInitials ? new[] { (Sound: string.Concat(read), word), (Sound: initials, word) } : [(string.Concat(read), word)];
        })
        .GroupBy(pair => pair.Sound).ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.Select(pair => pair.word).ToArray(), StringComparer.Ordinal);

    private static IEnumerable<string> Words(string list) => WordFiles.Lines(list).SelectMany(line => line.Split(' ')).Select(Folding.Fold);
}
