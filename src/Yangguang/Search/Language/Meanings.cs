using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Yangguang.Search.Language;

/// <summary>
/// 同义词: a word for which others stand too has a token of its own in the index, beside whichever of its wordings a text has. So asking
/// for all of them costs what asking for one does.
/// </summary>
internal static class Meanings
{
    private const char Mark = '\uE001';
    private const int ShortestWording = 2;
    private const int DigestBits = 24;

    private static readonly FrozenDictionary<string, string[]> TokensByWording = Vocabulary.Groups
        .Where(group => group.Value.Prepend(group.Key).All(wording => wording.Length >= ShortestWording && wording.All(Runs.IsHan)))
        .SelectMany(group => group.Value.Prepend(group.Key), (group, wording) => (wording, Token: Mark + group.Key))
        .GroupBy(pair => pair.wording, pair => pair.Token).ToFrozenDictionary(same => same.Key, same => same.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Known = TokensByWording.Values.SelectMany(tokens => tokens).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> ByWording = TokensByWording.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How long the wordings are that begin with these two characters.</summary>
    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Lengths = TokensByWording.Keys
        .GroupBy(wording => wording[..ShortestWording], wording => wording.Length).ToFrozenDictionary(same => same.Key, same => same.Distinct().ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A number of <see cref="DigestBits"/> bits that changes with the lists: an index made by others is made anew.</summary>
    public static int Digest { get; } = BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        TokensByWording.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key} {string.Concat(each.Value)}"))))) & ((1 << DigestBits) - 1);

    /// <summary>What finds a word in any of its wordings; null for a word that has one only.</summary>
    public static string? TokenOf(string word) => Known.Contains(Mark + word) ? Mark + word : null;

    /// <summary>The tokens of every meaning in a folded text.</summary>
    public static IEnumerable<string> In(string folded)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in Runs.In(folded).Where(run => run.IsHan))
        {
            for (var place = run.Start; place <= run.End - ShortestWording; place++)
            {
                if (!Lengths.TryGetValue(folded.AsSpan(place, ShortestWording), out var lengths))
                    continue;
                foreach (var length in lengths)
                {
                    if (place + length <= run.End && ByWording.TryGetValue(folded.AsSpan(place, length), out var tokens))
                        found.UnionWith(tokens);
                }
            }
        }

        return found;
    }
}
