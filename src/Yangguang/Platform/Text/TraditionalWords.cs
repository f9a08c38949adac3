using System.Collections.Frozen;

namespace Yangguang.Platform.Text;

/// <summary>
/// The OpenCC tables from simplified to traditional script, embedded at build time, under words of our own: what administration writes,
/// which reading is the usual one, and which variant form is not written (佈 for 布).
/// </summary>
internal sealed class TraditionalWords
{
    private readonly char[] _characters = new char[char.MaxValue + 1];
    private readonly byte[] _longest = new byte[char.MaxValue + 1];
    private readonly Dictionary<char, char> _unwritten = [];
    private readonly FrozenDictionary<string, TraditionalWord>.AlternateLookup<ReadOnlySpan<char>> _words;

    private TraditionalWords(IReadOnlyDictionary<string, string> ofCounty)
    {
        for (var at = 0; at < _characters.Length; at++)
            _characters[at] = (char)at;
        var own = Read("traditional-words.txt").ToList();
        foreach (var (variant, written) in own.Where(pair => pair.Simplified is ['~', _]))
            _unwritten[variant[1]] = written[0];
        foreach (var (simplified, traditional) in Read("opencc/STCharacters.txt").Concat(own).Where(pair => pair is { Simplified.Length: 1, Traditional.Length: 1 }))
            _characters[simplified[0]] = Written(traditional)[0];
        var words = new Dictionary<string, TraditionalWord>(StringComparer.Ordinal);
        foreach (var (simplified, traditional) in Read("opencc/STPhrases_GeneratedFromRegionalPhrases.txt").Concat(Read("opencc/STPhrases.txt"))
            .Concat(own).Concat(ofCounty.Select(pair => (pair.Key, pair.Value))).Where(pair => pair.Item1.Length > 1 && pair.Item1[0] != '~'))
            words[simplified] = Word(simplified, traditional);
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="ofCounty">Names of the place as they are written there, by their simplified form.</param>
    public static TraditionalWords With(IReadOnlyDictionary<string, string> ofCounty) => new(ofCounty);

    public char Of(char simplified) => _characters[simplified];

    /// <summary>Length of the longest word that begins with a character; 0 when none does.</summary>
    public int LongestFrom(char first) => _longest[first];

    public TraditionalWord? Find(ReadOnlySpan<char> simplified) => _words.TryGetValue(simplified, out var word) ? word : null;

    private TraditionalWord Word(string simplified, string traditional)
    {
        _longest[simplified[0]] = Math.Max(_longest[simplified[0]], (byte)Math.Min(simplified.Length, byte.MaxValue));
        var written = Written(traditional);
        return new(written, written == string.Concat(simplified.Select(Of)));
    }

    private string Written(string traditional) =>
        string.Create(traditional.Length, traditional, (target, source) =>
        {
            for (var at = 0; at < source.Length; at++)
                target[at] = _unwritten.GetValueOrDefault(source[at], source[at]);
        });

    private static IEnumerable<(string Simplified, string Traditional)> Read(string resource)
    {
        using var stream = typeof(TraditionalWords).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The dictionary {resource} is not embedded: run npm ci and build again.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [{ Length: > 0 } simplified, { Length: > 0 } traditional] && simplified[0] != '#')
                yield return (simplified, traditional.Split(' ')[0]);
        }
    }
}

/// <summary>A word in traditional script.</summary>
/// <param name="IsUsual">True when its characters one by one would give the same.</param>
internal readonly record struct TraditionalWord(string Text, bool IsUsual);
