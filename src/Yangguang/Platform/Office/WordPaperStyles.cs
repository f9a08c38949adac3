using DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>The styles of an official document beside those of its tables: 小标宋 for the title, 黑体 and 楷体 for headings, 仿宋 for the text.</summary>
internal static class WordPaperStyles
{
    public const string Title = "PaperTitle";
    public const string Heading = "PaperHeading";
    public const string Subheading = "PaperSubheading";
    public const string Text = "PaperText";

    /// <summary>28 points a line in twentieths.</summary>
    private const string Line = "560";

    public static Styles Create()
    {
        var styles = WordStyles.Create();
        styles.Append(
            Style(Title, "方正小标宋简体", "44", JustificationValues.Center, indent: false, outline: 0, after: "400"),
            Style(Heading, "黑体", "32", JustificationValues.Both, indent: true, outline: 1),
            Style(Subheading, "楷体", "32", JustificationValues.Both, indent: true, outline: 2),
            Style(Text, "仿宋", "32", JustificationValues.Both, indent: true));
        return styles;
    }

    private static Style Style(
        string id, string typeface, string halfPoints, JustificationValues alignment, bool indent, int? outline = null, string after = "0")
    {
        var paragraph = new StyleParagraphProperties();
        if (outline is not null)
            paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = "0", After = after, Line = Line, LineRule = LineSpacingRuleValues.Exact });
        if (indent)
            paragraph.Append(new Indentation { FirstLineChars = 200, FirstLine = "640" });
        paragraph.Append(new Justification { Val = alignment });
        if (outline is { } level)
            paragraph.Append(new OutlineLevel { Val = level });
        var fonts = new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = typeface };
        return new Style(new StyleName { Val = id }, paragraph, new StyleRunProperties(fonts, new FontSize { Val = halfPoints }))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
        };
    }
}
