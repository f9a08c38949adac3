using System.Text.RegularExpressions;
using Yangguang.Catalog.Import.Columns;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>The ways in which a table ends up as text.</summary>
internal enum TextLayoutKind
{
    /// <summary>Rows on a line, cells between pipes.</summary>
    PipedRows,

    /// <summary>A cell on each line, or several, a pipe after it.</summary>
    PipedCells,

    /// <summary>Cells between tabs, as pasted from a spreadsheet.</summary>
    Tabbed,

    /// <summary>Cells between commas.</summary>
    Commas,

    /// <summary>A cell in each paragraph.</summary>
    Paragraphs,

    /// <summary>Rows on a line, cells between single spaces.</summary>
    Words,

    /// <summary>Cells run together.</summary>
    RunTogether,

    /// <summary>Page text whose columns are aligned by runs of spaces.</summary>
    Aligned,

    /// <summary>Labels with their values, one item after the other.</summary>
    Cards,
}

/// <summary>Recognises the layout of a text by what stands between its cells.</summary>
internal static partial class TextLayout
{
    private const int FewestPieces = 4;

    internal static TextLayoutKind Of(TextLines lines)
    {
        var texts = lines.NotBlank.ToList();
        if (CardLayout.Fits(lines))
        {
            return TextLayoutKind.Cards;
        }
        if (Share(texts, line => line.Contains('|', StringComparison.Ordinal)) > 0.3
            || texts.Count(line => line.Trim() == "|") > FewestPieces
            || texts.Count(line => line.Count(c => c == '|') > FewestPieces) > 1)
        {
            return PipeKind(texts);
        }
        if (texts.Count(line => line.Count(c => c == '\t') >= 3) >= 2)
        {
            return TextLayoutKind.Tabbed;
        }
        var aligned = texts.Count(line => AlignedRow().IsMatch(line));
        var words = texts.Count(line => WordRow().IsMatch(line));
        return aligned > 0 && aligned >= words ? TextLayoutKind.Aligned
            : ByHead(lines) is { } kind ? kind
            : words > 0 ? TextLayoutKind.Words
            : texts.Count(line => GluedRow().IsMatch(line)) > 1 ? TextLayoutKind.RunTogether
            : TextLayoutKind.Paragraphs;
    }

    /// <summary>What stands between the words of the head stands between the cells as well.</summary>
    private static TextLayoutKind? ByHead(TextLines lines)
    {
        var tokens = ParagraphLayout.Cells(lines);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!FlatHeads.MayBegin(tokens[i]) || FlatHeader.At(tokens, i) is not { } head)
            {
                continue;
            }
            var line = tokens[i].Text.Trim();
            return head.End - i > FewestPieces ? TextLayoutKind.Paragraphs
                : WideGap().Count(line) > 2 ? TextLayoutKind.Aligned
                : line.Contains(' ', StringComparison.Ordinal) ? TextLayoutKind.Words
                : line.Count(c => c is ',' or '，') > 3 ? TextLayoutKind.Commas
                : TextLayoutKind.RunTogether;
        }
        return null;
    }

    private static TextLayoutKind PipeKind(List<string> texts)
    {
        var piped = texts.Where(line => line.Contains('|', StringComparison.Ordinal)).ToList();
        return Share(piped, line => OnePipeAtEnd().IsMatch(line)) > 0.6 ? TextLayoutKind.PipedCells : TextLayoutKind.PipedRows;
    }

    private static double Share(List<string> lines, Func<string, bool> test) => lines.Count == 0 ? 0 : (double)lines.Count(test) / lines.Count;

    [GeneratedRegex(@"^[^|]*\|\s*$|^[|\s]*$")]
    private static partial Regex OnePipeAtEnd();

    [GeneratedRegex(@"\S\s{2,}(?=\S)")]
    private static partial Regex WideGap();

    [GeneratedRegex(@"^\s*\d{1,4}[.、]?(\s{2,}\S+){4,}")]
    private static partial Regex AlignedRow();

    [GeneratedRegex(@"^\s*\d{1,4}[.、]? \S+( \S+){4,}")]
    private static partial Regex WordRow();

    [GeneratedRegex(@"^\s*\d{1,4}[.、]?[\p{IsCJKUnifiedIdeographs}][^|]*《[^》]+》.*(工作日|及时|实时|长期|日内|公开)")]
    private static partial Regex GluedRow();
}
