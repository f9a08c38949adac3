using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>Parts text into labels and values, whatever stands between them: a colon, a pipe, a tab, spaces, a line end.</summary>
internal static class CardLayout
{
    internal static bool Fits(TextLines lines) => CardReading.Fits(Pieces(lines));

    internal static IReadOnlyList<Token> Pieces(TextLines lines)
    {
        var pieces = new List<Token>();
        for (var line = 0; line < lines.Count; line++)
        {
            var cells = lines.Clean[line].Trim().Trim('|').Split(['|', '\t']);
            var originals = lines.Original[line].Trim().Trim('|').Split(['|', '\t']);
            if (cells.Length == 2 && HeaderWords.Meaning(cells[0]) is not null && cells[1].Trim().Length > 0)
            {
                pieces.Add(new Token(cells[0].Trim(), cells[0].Trim(), line + 1));
                pieces.Add(new Token(cells[1].Trim(), originals[^1].Trim(), line + 1) { IsValue = true });
                continue;
            }
            for (var i = 0; i < cells.Length; i++)
            {
                pieces.AddRange(Part(cells[i].Trim(), (originals.Length == cells.Length ? originals[i] : cells[i]).Trim(), line + 1));
            }
        }
        return pieces;
    }

    private static IEnumerable<Token> Part(string text, string original, int line)
    {
        var end = text.IndexOfAny([':', '：', ' ']);
        if (end > 0 && HeaderWords.Meaning(text[..end]) is not null && text[(end + 1)..].Trim() is { Length: > 0 } value && (text[end] != ' ' || !value.Contains(' ', StringComparison.Ordinal) || !BeginsWithHead(value)))
        {
            var cut = original.IndexOfAny([':', '：', ' ', '\u00a0', '\u3000']);
            return [new Token(text[..end], text[..end], line), new Token(value, cut < 0 ? value : original[(cut + 1)..].Trim(), line) { IsValue = true }];
        }
        return [new Token(text, original, line)];
    }

    /// <summary>Heads after a head make the head of a table, not a card.</summary>
    private static bool BeginsWithHead(string value) =>
        CellText.Squeeze(value.Split(' ')[0]) is { Length: > 0 } first && HeaderWords.Meaning(first) is not null and not ColumnKind.Proactive and not ColumnKind.OnRequest and not ColumnKind.WholeSociety and not ColumnKind.SpecificGroup;
}
