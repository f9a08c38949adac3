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
        Style(Mark, "发文机关标志", Pitched(null, after: 0), JustificationValues.Center, Headline, "88", colour: "C00000"),
        Style(Number, "发文字号", Pitched(OfficialPaper.LinePitch), JustificationValues.Right, Imitation, OfficialPaper.SizeThree),
        Style(Title, "Title", Pitched(700, before: OfficialPaper.LinePitch, after: OfficialPaper.LinePitch), JustificationValues.Center, Headline, OfficialPaper.SizeTwo, outline: 0),
        Style(Addressee, "主送机关", Pitched(OfficialPaper.LinePitch), JustificationValues.Left, Imitation, OfficialPaper.SizeThree),
        Style(Body, "正文段落", Pitched(OfficialPaper.LinePitch), JustificationValues.Both, Imitation, OfficialPaper.SizeThree, Indent(first: 2)),
        Style(Note, "附件说明", Pitched(OfficialPaper.LinePitch), JustificationValues.Left, Imitation, OfficialPaper.SizeThree, Indent(left: 5, hanging: 3)),
        Style(Signature, "署名和日期", Pitched(OfficialPaper.LinePitch), JustificationValues.Right, Imitation, OfficialPaper.SizeThree),
        Style(Label, "表格项目", Pitched(420), JustificationValues.Center, Imitation, OfficialPaper.SizeFour),
        Style(Cell, "表格内容", Pitched(420), JustificationValues.Left, Imitation, OfficialPaper.SizeFour),
        Style(PageNumber, "页码", Pitched(null), JustificationValues.Right, Song, OfficialPaper.SizeFour));

    /// <summary>What stands in where a computer lacks the typefaces of official documents: never one without serifs.</summary>
    public static Fonts Substitutes() => new(
        Substitute(Imitation, "FangSong"), Substitute(Headline, "Noto Serif CJK SC"), Substitute(Song, "SimSun"));

    private static Font Substitute(string name, string instead) => new(
        new AltName { Val = instead },
        new FontCharSet { Val = "86" },
        new FontFamily { Val = FontFamilyValues.Roman },
        new Pitch { Val = FontPitchValues.Variable })
    {
        Name = name,
    };

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

    private static SpacingBetweenLines Pitched(int? exact, int before = 0, int after = 0)
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
        // Punctuation beyond the margin is cut off by some printers; a signature is centred by counting, without gaps beside digits.
        paragraph.Append(new OverflowPunctuation { Val = false });
        if (id == Signature)
            paragraph.Append(new AutoSpaceDE { Val = false }, new AutoSpaceDN { Val = false });
        paragraph.Append(spacing);
        if (indent is not null)
            paragraph.Append(indent);
        paragraph.Append(new Justification { Val = alignment });
        if (outline is { } level)
            paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties(Typeface(typeface));
        if (colour is not null)
            run.Append(new Color { Val = colour });
        if (halfPoints == OfficialPaper.SizeThree)
            run.Append(new Spacing { Val = OfficialPaper.Tightening });
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
