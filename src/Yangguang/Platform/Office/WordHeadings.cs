using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>Which paragraphs are headings, by their style, what it is based on, or their own outline level.</summary>
internal sealed class WordHeadings(MainDocumentPart main)
{
    private const int MostAncestors = 20;

    private readonly Dictionary<string, Style> _styles = main.StyleDefinitionsPart?.Styles?.Elements<Style>()
        .Where(style => style.StyleId?.Value is not null).GroupBy(style => style.StyleId!.Value!).ToDictionary(group => group.Key, group => group.First()) ?? [];

    /// <summary>1 for the highest heading, 0 for no heading.</summary>
    public int LevelOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } own)
            return own < 9 ? own + 1 : 0;
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var step = 0; style is not null && step < MostAncestors && _styles.TryGetValue(style, out var known); step++)
        {
            if (ByName(known) is > 0 and var level)
                return level;
            if (known.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } outline)
                return outline < 9 ? outline + 1 : 0;
            style = known.BasedOn?.Val?.Value;
        }

        return 0;
    }

    public bool IsTitle(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id && _styles.TryGetValue(id, out var style)
        && style.StyleName?.Val?.Value is { } name && (name.Equals("Title", StringComparison.OrdinalIgnoreCase) || name == "标题");

    /// <summary>Numbering that comes from the style.</summary>
    public NumberingProperties? NumberingOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id && _styles.TryGetValue(id, out var style)
            ? style.StyleParagraphProperties?.NumberingProperties
            : null;

    private static int ByName(Style style)
    {
        var name = style.StyleName?.Val?.Value ?? "";
        foreach (var start in new[] { "heading ", "标题 " })
        {
            if (name.StartsWith(start, StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var level))
                return level;
        }

        return 0;
    }
}
