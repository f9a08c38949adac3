using DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>The paragraph styles of a printed document, in the typefaces of official documents.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Line = "Line";
    public const string Head = "Head";
    public const string Cell = "Cell";
    public const string Centred = "Centred";

    public static Styles Create() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            Typeface("宋体"), new FontSize { Val = "18" }, new Languages { Val = "en-US", EastAsia = "zh-CN" }))),
        Style(Title, "Title", halfPoints: "32", JustificationValues.Center, typeface: "方正小标宋简体", outline: 0),
        Style(Line, "Line", halfPoints: "18", JustificationValues.Left),
        Style(Head, "Head", halfPoints: "18", JustificationValues.Center, typeface: "黑体"),
        Style(Cell, "Cell", halfPoints: "16", JustificationValues.Left),
        Style(Centred, "Centred", halfPoints: "16", JustificationValues.Center));

    private static Style Style(
        string id, string name, string halfPoints, JustificationValues alignment, string typeface = "宋体", int? outline = null)
    {
        var paragraph = new StyleParagraphProperties();
        if (outline is not null)
            paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = outline is null ? "0" : "120", After = outline is null ? "0" : "120" });
        paragraph.Append(new Justification { Val = alignment });
        if (outline is { } level)
            paragraph.Append(new OutlineLevel { Val = level });
        return new Style(
            new StyleName { Val = name },
            paragraph,
            new StyleRunProperties(Typeface(typeface), new FontSize { Val = halfPoints }))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = id != Title,
        };
    }

    private static RunFonts Typeface(string name) => new() { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = name };
}
