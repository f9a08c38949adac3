using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>A cell in each paragraph. Where paragraphs are parted by blank lines, further blank ones are empty cells.</summary>
internal static class ParagraphLayout
{
    internal static IReadOnlyList<Token> Cells(TextLines lines)
    {
        var spaced = IsSpaced(lines);
        var tokens = new List<Token>();
        var blank = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines.IsBlank(line))
            {
                blank++;
                continue;
            }
            if (spaced && tokens.Count > 0)
            {
                AddEmpty(tokens, (blank - 1) / 2, line);
            }
            blank = 0;
            tokens.Add(new Token(lines.Clean[line].Trim(), lines.Original[line].Trim(), line + 1) { StartsLine = true });
        }
        return tokens;
    }

    private static bool IsSpaced(TextLines lines)
    {
        var texts = 0;
        var followed = 0;
        for (var line = 0; line + 1 < lines.Count; line++)
        {
            texts += lines.IsBlank(line) ? 0 : 1;
            followed += !lines.IsBlank(line) && lines.IsBlank(line + 1) ? 1 : 0;
        }
        return followed * 2 > texts;
    }

    private static void AddEmpty(List<Token> tokens, int count, int line)
    {
        for (var i = 0; i < count; i++)
        {
            tokens.Add(new Token("", "", line) { StartsLine = true });
        }
    }
}
