using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>Rows on a line, cells between single spaces; cells with line breaks go on below.</summary>
internal static class WordLayout
{
    internal static IReadOnlyList<Token> Words(TextLines lines)
    {
        var tokens = new List<Token>();
        for (var line = 0; line < lines.Count; line++)
        {
            var words = lines.Clean[line].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            var originals = lines.Original[line].Split([' ', '\t', '\u00a0', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
            tokens.AddRange(words.Select((word, i) =>
                new Token(word, originals.Length == words.Length ? originals[i] : word, line + 1) { StartsLine = i == 0 }));
        }
        return tokens;
    }
}
