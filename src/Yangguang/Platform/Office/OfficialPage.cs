using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>The page of an <see cref="OfficialDocument"/>: its measures, and — N — outside at the foot of each page.</summary>
internal static class OfficialPage
{
    private const string Odd = "rOdd";
    private const string Even = "rEven";

    public static SectionProperties Create(MainDocumentPart main)
    {
        main.AddNewPart<FooterPart>(Odd).Footer = new Footer(Number(JustificationValues.Right));
        main.AddNewPart<FooterPart>(Even).Footer = new Footer(Number(JustificationValues.Left));
        main.AddNewPart<DocumentSettingsPart>("rSettings").Settings = new Settings(
            new EvenAndOddHeaders(),
            new ThemeFontLanguages { Val = "zh-CN", EastAsia = "zh-CN" });
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = Odd },
            new FooterReference { Type = HeaderFooterValues.Even, Id = Even },
            new PageSize { Width = OfficialPaper.Width, Height = OfficialPaper.Height },
            new PageMargin
            {
                Top = OfficialPaper.Top,
                Bottom = OfficialPaper.Bottom,
                Left = OfficialPaper.Left,
                Right = OfficialPaper.Right,
                Header = 850,
                Footer = OfficialPaper.Footer,
                Gutter = 0,
            },
            new DocGrid { Type = DocGridValues.Lines, LinePitch = OfficialPaper.LinePitch });
    }

    /// <summary>One character in from the outer edge.</summary>
    private static Paragraph Number(JustificationValues side)
    {
        var inset = OfficialPaper.Character.ToString(CultureInfo.InvariantCulture);
        return new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = OfficialStyles.PageNumber }, new Indentation { Left = inset, Right = inset }, new Justification { Val = side }),
            Text("— "),
            new SimpleField(Text("1")) { Instruction = " PAGE " },
            Text(" —"));
    }

    private static Run Text(string text) => new(new Word.Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
