using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>The paragraph styles of an <see cref="OfficialDocument"/>.</summary>
internal static class OfficialStyles
{
    public const string Mark = "Mark";
    public const string Number = "Number";
    public const string Title = "Title";
    public const string Addressee = "Addressee";
    public const string Body = "Body";
    public const string Note = "Note";
    public const string Signature = "Signature";
    public const string Label = "Label";
    public const string Cell = "Cell";
    public const string PageNumber = "PageNumber";

    private const string Song = "宋体";
    private const string Imitation = "仿宋";
    private const string Headline = "方正小标宋简体";

    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                Typeface(Imitation), new FontSize { Val = OfficialPaper.SizeThree }, new Languages { Val = "zh-CN", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "0" }))),
        Style(Mark, "发文机关标志", Pitch(null, after: 0), JustificationValues.Center, Headline, "88", colour: "C00000"),
        Style(Number, "发文字号", Pitch(OfficialPaper.LinePitch), JustificationValues.Right, Imitation, OfficialPaper.SizeThree),
        Style(Title, "Title", Pitch(700, before: OfficialPaper.LinePitch, after: OfficialPaper.LinePitch), JustificationValues.Center, Headline, OfficialPaper.SizeTwo, outline: 0),
        Style(Addressee, "主送机关", Pitch(OfficialPaper.LinePitch), JustificationValues.Left, Imitation, OfficialPaper.SizeThree),
        Style(Body, "正文段落", Pitch(OfficialPaper.LinePitch), JustificationValues.Both, Imitation, OfficialPaper.SizeThree, Indent(first: 2)),
        Style(Note, "附件说明", Pitch(OfficialPaper.LinePitch), JustificationValues.Left, Imitation, OfficialPaper.SizeThree, Indent(left: 5, hanging: 3)),
        Style(Signature, "署名和日期", Pitch(OfficialPaper.LinePitch), JustificationValues.Right, Imitation, OfficialPaper.SizeThree),
        Style(Label, "表格项目", Pitch(420), JustificationValues.Center, Imitation, OfficialPaper.SizeFour),
        Style(Cell, "表格内容", Pitch(420), JustificationValues.Left, Imitation, OfficialPaper.SizeFour),
        Style(PageNumber, "页码", Pitch(null), JustificationValues.Right, Song, OfficialPaper.SizeFour));

    /// <summary>Quotation marks and dashes are Chinese ones, as wide as a character.</summary>
    public static RunFonts Typeface(string name) =>
        new() { Hint = FontTypeHintValues.EastAsia, Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = name };

    /// <summary>In characters; only what is named becomes an attribute.</summary>
    private static Indentation Indent(int left = 0, int first = 0, int hanging = 0)
    {
        var indent = new Indentation();
        if (left > 0)
            (indent.LeftChars, indent.Left) = (left * 100, Printed(left * OfficialPaper.Character));
        if (first > 0)
            (indent.FirstLineChars, indent.FirstLine) = (first * 100, Printed(first * OfficialPaper.Character));
        if (hanging > 0)
            (indent.HangingChars, indent.Hanging) = (hanging * 100, Printed(hanging * OfficialPaper.Character));
        return indent;
    }

    private static SpacingBetweenLines Pitch(int? exact, int before = 0, int after = 0)
    {
        var spacing = new SpacingBetweenLines { Before = Printed(before), After = Printed(after) };
        if (exact is { } line)
            (spacing.Line, spacing.LineRule) = (Printed(line), LineSpacingRuleValues.Exact);
        return spacing;
    }

    private static Style Style(
        string id, string name, SpacingBetweenLines spacing, JustificationValues alignment, string typeface, string halfPoints,
        Indentation? indent = null, int? outline = null, string? colour = null)
    {
        var paragraph = new StyleParagraphProperties();
        if (outline is not null)
            paragraph.Append(new KeepNext());
        paragraph.Append(spacing);
        if (indent is not null)
            paragraph.Append(indent);
        paragraph.Append(new Justification { Val = alignment });
        if (outline is { } level)
            paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties(Typeface(typeface));
        if (colour is not null)
            run.Append(new Color { Val = colour });
        run.Append(new FontSize { Val = halfPoints });
        return new Style(new StyleName { Val = name }, new PrimaryStyle(), paragraph, run)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = OnOffValue.FromBoolean(id != Title),
        };
    }

    private static string Printed(int number) => number.ToString(CultureInfo.InvariantCulture);
}
