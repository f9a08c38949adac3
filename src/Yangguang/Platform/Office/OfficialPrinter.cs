using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>Prints an <see cref="OfficialDocument"/> as Word; the same document gives the same bytes.</summary>
internal static class OfficialPrinter
{
    private const int LargestMark = 44;
    private const int SmallestMark = 22;

    public static byte[] Print(OfficialDocument document)
    {
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            OfficialProperties.Write(package, document);
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, "rMain");
            main.AddNewPart<StyleDefinitionsPart>("rStyles").Styles = OfficialStyles.Create();
            main.AddNewPart<FontTablePart>("rFonts").Fonts = OfficialStyles.Substitutes();
            var body = new Body(Head(document).Concat(Blocks(document.Body)).Concat(Foot(document)));
            body.Append(OfficialPage.Create(main));
            main.Document = new Document(body);
        }

        return SteadyZip.Again(memory.ToArray());
    }

    private static IEnumerable<OpenXmlElement> Head(OfficialDocument document)
    {
        if (document.Mark.Length > 0)
            yield return Mark(document.Mark);
        if (document.Mark.Length + document.Number.Length > 0)
            yield return WordText.Paragraph(document.Number, OfficialStyles.Number);
        yield return WordText.Paragraph(document.Title, OfficialStyles.Title);
        if (document.Addressee.Length > 0)
            yield return WordText.Paragraph(document.Addressee + "：", OfficialStyles.Addressee);
    }

    /// <summary>A long name is set smaller, so that it stays on one line above the red rule.</summary>
    private static Paragraph Mark(string organ)
    {
        var points = Math.Clamp(OfficialPaper.TextWidth / 20 / organ.Length, SmallestMark, LargestMark);
        var paragraph = WordText.Paragraph(organ, OfficialStyles.Mark);
        paragraph.ParagraphProperties!.Append(new ParagraphBorders(
            new BottomBorder { Val = BorderValues.ThickThinSmallGap, Size = 18, Space = 6, Color = "C00000" }));
        paragraph.GetFirstChild<Run>()!.PrependChild(new RunProperties(new FontSize { Val = Printed(points * 2) }));
        return paragraph;
    }

    private static IEnumerable<OpenXmlElement> Blocks(IReadOnlyList<OfficialBlock> blocks)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            var rows = blocks.Skip(at).TakeWhile(block => block.IsRow).ToList();
            if (rows.Count == 0)
            {
                yield return WordText.Paragraph(blocks[at].Cells[0], OfficialStyles.Body);
                continue;
            }

            yield return OfficialTable.Create(rows);
            at += rows.Count - 1;
        }
    }

    private static IEnumerable<OpenXmlElement> Foot(OfficialDocument document)
    {
        if (document.Attachments.Count > 0)
            yield return WordText.Paragraph("", OfficialStyles.Body);
        foreach (var (name, at) in document.Attachments.Select((name, at) => (name, at)))
            yield return AttachmentLine(document.Attachments.Count, name, at);
        if (document.Organ.Length == 0)
            yield break;
        var date = document.Date is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日") : "　　年　月　日";
        var (organInset, dateInset) = Insets(WidthOf(document.Organ), WidthOf(date));
        yield return Signed(document.Organ, organInset, linesBefore: 2, keepsNext: true);
        yield return Signed(date, dateInset, linesBefore: 0, keepsNext: false);
    }

    private static Paragraph AttachmentLine(int count, string name, int at)
    {
        var number = count == 1 ? "" : Printed(at + 1) + ". ";
        var paragraph = WordText.Paragraph((at == 0 ? "附件：" : "") + number + name, OfficialStyles.Note);
        if (at > 0)
            paragraph.ParagraphProperties!.Append(new Indentation { LeftChars = 500, Left = Printed(5 * OfficialPaper.Character), HangingChars = 0, Hanging = "0" });
        return paragraph;
    }

    /// <summary>成文日期右空四字，署名以日期为准居中; a longer name stays two characters off the edge and the date moves with it.</summary>
    private static (double Organ, double Date) Insets(double organ, double date)
    {
        var shift = (organ - date) / 2;
        return shift <= 2 ? (4 - shift, 4) : (2, 2 + shift);
    }

    private static Paragraph Signed(string text, double inset, int linesBefore, bool keepsNext)
    {
        var paragraph = WordText.Paragraph(text, OfficialStyles.Signature);
        var properties = paragraph.ParagraphProperties!;
        if (keepsNext)
            properties.Append(new KeepNext());
        properties.Append(new SpacingBetweenLines { Before = Printed(linesBefore * OfficialPaper.LinePitch) });
        properties.Append(new Indentation { Right = Printed((int)(inset * OfficialPaper.Character)) });
        return paragraph;
    }

    /// <summary>In characters; digits and Latin letters take half of one.</summary>
    internal static double WidthOf(string text) => text.Sum(letter => char.IsAscii(letter) ? 0.5 : 1);

    private static string Printed(int number) => number.ToString(CultureInfo.InvariantCulture);
}
