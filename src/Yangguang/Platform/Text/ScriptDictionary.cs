using System.Collections.Frozen;

namespace Yangguang.Platform.Text;

/// <summary>The OpenCC tables from traditional to simplified script, embedded at build time.</summary>
internal static class ScriptDictionary
{
    private static readonly FrozenDictionary<string, string[]> Characters = Load("opencc/TSCharacters.txt");
    private static readonly FrozenDictionary<string, string[]> Phrases = Load("opencc/TSPhrases.txt");
    private static readonly int LongestPhrase = Phrases.Keys.Max(phrase => phrase.Length);
    private static readonly FrozenSet<char> PhraseStarts = Phrases.Keys.Select(phrase => phrase[0]).ToFrozenSet();

    /// <summary>The longest phrase of the dictionary at a place of the text, with its simplified form.</summary>
    public static (int Length, string Simplified)? PhraseAt(string text, int start)
    {
        for (var length = PhraseStarts.Contains(text[start]) ? Math.Min(LongestPhrase, text.Length - start) : 0; length > 1; length--)
        {
            if (Phrases.TryGetValue(text.Substring(start, length), out var simplified))
            {
                return (length, simplified[0]);
            }
        }
        return null;
    }

    /// <summary>The simplified forms of one character, the usual one first; none when it is no traditional character.</summary>
    public static string[] FormsOf(char character) => Characters.GetValueOrDefault(character.ToString(), []);

    /// <summary>True when the character is never written in simplified script.</summary>
    public static bool IsTraditionalOnly(char character) =>
        FormsOf(character) is { Length: > 0 } forms && !forms.Contains(character.ToString());

    private static FrozenDictionary<string, string[]> Load(string resource)
    {
        using var stream = typeof(ScriptDictionary).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The dictionary {resource} is not embedded: run npm ci and build again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .Where(entry => entry.Length == 2 && !entry[0].StartsWith('#'))
            .ToFrozenDictionary(entry => entry[0], entry => entry[1].Split(' '), StringComparer.Ordinal);
    }
}
