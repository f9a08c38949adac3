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
    internal static TextLayoutKind Of(TextLines lines)
    {
        var texts = lines.NotBlank.ToList();
        if (CardLayout.Fits(lines))
        {
            return TextLayoutKind.Cards;
        }
        if (Share(texts, line => line.Contains('|', StringComparison.Ordinal)) > 0.3)
        {
            return PipeKind(texts);
        }
        if (texts.Count(line => line.Count(c => c == '\t') >= 3) >= 2)
        {
            return TextLayoutKind.Tabbed;
        }
        var aligned = texts.Count(line => AlignedRow().IsMatch(line));
        var words = texts.Count(line => WordRow().IsMatch(line) || IsHeadOf(line, ' '));
        var glued = texts.Count(line => GluedRow().IsMatch(line) || IsHeadOf(line, separator: null));
        return aligned > 0 && aligned >= words ? TextLayoutKind.Aligned
            : words > 0 && words >= glued ? TextLayoutKind.Words
            : glued > 0 ? TextLayoutKind.RunTogether
            : TextLayoutKind.Paragraphs;
    }

    private static TextLayoutKind PipeKind(List<string> texts)
    {
        var piped = texts.Where(line => line.Contains('|', StringComparison.Ordinal)).ToList();
        return Share(piped, line => OnePipeAtEnd().IsMatch(line)) > 0.6 ? TextLayoutKind.PipedCells : TextLayoutKind.PipedRows;
    }

    private static double Share(List<string> lines, Func<string, bool> test) => lines.Count == 0 ? 0 : (double)lines.Count(test) / lines.Count;

    /// <summary>Four heads or more on one line, with single spaces between them or with nothing.</summary>
    private static bool IsHeadOf(string line, char? separator)
    {
        var parts = separator is { } c ? line.Split(c, StringSplitOptions.RemoveEmptyEntries) : null;
        if (parts is not null)
        {
            return parts.Count(part => HeaderWords.Meaning(part) is not null) >= 4;
        }
        var compact = HeaderWords.Plain(line);
        var known = 0;
        for (var at = 0; at < compact.Length && HeaderWords.At(compact, at) is { } word; at += word.Length)
        {
            known++;
        }
        return known >= 4 && !line.Trim().Contains(' ', StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^[^|]*\|\s*$|^[|\s]*$")]
    private static partial Regex OnePipeAtEnd();

    [GeneratedRegex(@"^\s*\d{1,4}[.、]?(\s{2,}\S+){4,}")]
    private static partial Regex AlignedRow();

    [GeneratedRegex(@"^\s*\d{1,4}[.、]? \S+( \S+){4,}")]
    private static partial Regex WordRow();

    [GeneratedRegex(@"^\s*\d{1,4}[.、]?[\p{IsCJKUnifiedIdeographs}][^|]*《[^》]+》.*(工作日|及时|实时|长期|日内|公开)")]
    private static partial Regex GluedRow();
}
