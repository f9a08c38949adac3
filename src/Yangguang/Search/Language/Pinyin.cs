using System.Collections.Frozen;
using System.Text;

namespace Yangguang.Search.Language;

/// <summary>
/// How titles sound: one reading a character (pinyin.txt), another in words that are read otherwise (pinyin-words.txt). The index
/// gets syllables and, for who types only initials, the initials by threes.
/// </summary>
internal static class Pinyin
{
    /// <summary>Marks of the index, so that a syllable is no English word.</summary>
    public const char Syllable = '\uE001';
    public const char Initials = '\uE002';

    private const int LongestSyllable = 6;
    private const int InitialsTogether = 3;

    private static readonly FrozenDictionary<char, string> Readings = WordFiles.Lines("pinyin.txt")
        .Select(line => line.Split(' '))
        .SelectMany(line => line[1].Select(character => KeyValuePair.Create(character, line[0]))).ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string[]> Words = WordFiles.Lines("pinyin-words.txt")
        .Select(line => line.Split(' ')).ToFrozenDictionary(line => line[0], line => line[1..], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Syllables = Readings.Values.ToFrozenSet(StringComparer.Ordinal);
    private static readonly int LongestWord = Words.Keys.Max(word => word.Length);

    /// <summary>The syllables of folded Chinese; a character without a known reading gives an empty one.</summary>
    public static IReadOnlyList<string> Of(ReadOnlySpan<char> han)
    {
        var read = new List<string>(han.Length);
        while (read.Count < han.Length)
        {
            if (WordAt(han[read.Count..]) is { } syllables)
                read.AddRange(syllables);
            else
                read.Add(Readings.GetValueOrDefault(han[read.Count], ""));
        }

        return read;
    }

    /// <summary>What the index keeps of a folded title.</summary>
    public static string Tokens(string folded)
    {
        var (syllables, initials) = (new StringBuilder(), new StringBuilder());
        foreach (var run in Runs.In(folded).Where(run => run.IsHan))
        {
            var read = Of(folded.AsSpan(run.Start, run.Length));
            for (var place = 0; place < read.Count; place++)
            {
                syllables.Append(Syllable).Append(read[place]).Append(' ');
                initials.Append(Initials);
                foreach (var next in read.Skip(place).Take(InitialsTogether))
                    initials.Append(next.Length > 0 ? next[0] : "");
                initials.Append(' ');
            }
        }

        return $"{syllables}{initials}";
    }

    /// <summary>Phrases that find Chinese titles by a word of Latin letters: as initials, and as syllables where it can be read so.</summary>
    public static IEnumerable<string> Phrases(string word, bool isUnfinished = false)
    {
        if (word.Length < 2 || !word.All(char.IsAsciiLetterLower))
            yield break;
        yield return word.Length < InitialsTogether
            ? $"\"{Initials}{word}\" *"
            : $"\"{string.Join(' ', Enumerable.Range(0, word.Length - InitialsTogether + 1).Select(at => Initials + word.Substring(at, InitialsTogether)))}\"";
        if (Cut(word, isUnfinished) is { } syllables)
            yield return $"\"{string.Join(' ', syllables.Select(each => Syllable + each))}\"{(isUnfinished ? " *" : "")}";
    }

    /// <summary>The phrase that finds titles with something that sounds like the folded Chinese; null when a reading is not known.</summary>
    public static string? SoundOf(string han) => Of(han) is { Count: > 0 } read && read.All(each => each.Length > 0)
        ? $"\"{string.Join(' ', read.Select(each => Syllable + each))}\""
        : null;

    /// <summary>The word cut into as few syllables as it can be; null when it cannot.</summary>
    internal static IReadOnlyList<string>? Cut(string word, bool isUnfinished = false)
    {
        var best = new List<string>?[word.Length + 1];
        best[0] = [];
        for (var end = 1; end <= word.Length; end++)
        {
            for (var start = Math.Max(0, end - LongestSyllable); start < end; start++)
            {
                var piece = word[start..end];
                var isRead = Syllables.Contains(piece) || (isUnfinished && end == word.Length && Syllables.Any(each => each.StartsWith(piece, StringComparison.Ordinal)));
                if (isRead && best[start] is { } before && (best[end] is not { } known || before.Count + 1 < known.Count))
                    best[end] = [.. before, piece];
            }
        }

        return best[^1];
    }

    private static string[]? WordAt(ReadOnlySpan<char> han)
    {
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(LongestWord, han.Length); length > 1; length--)
        {
            if (lookup.TryGetValue(han[..length], out var syllables))
                return syllables;
        }

        return null;
    }
}
