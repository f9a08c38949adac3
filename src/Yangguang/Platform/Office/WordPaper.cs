using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>
/// Prints a paper as a Word document in the proportions of official documents (GB/T 9704): A4 upright, margins of 37, 35, 28 and 26 mm,
/// title in size 2, text in size 3 with 28 points a line, two characters indented.
/// </summary>
internal static class WordPaper
{
    private const int Width = 11906;
    private const int Height = 16838;
    private const int Top = 2098;
    private const int Bottom = 1984;
    private const int Left = 1588;
    private const int Right = 1474;

    public static byte[] Print(PrintedPaper paper)
    {
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = SafeText.Of(paper.Title);
            package.PackageProperties.Creator = SafeText.Of(paper.Publisher);
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordPaperStyles.Create();
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(PageNumber());
            var body = new Body(WordText.Paragraph(paper.Title, WordPaperStyles.Title));
            foreach (var part in paper.Parts)
                body.Append(Elements(part));
            body.Append(Page(main.GetIdOfPart(footer)));
            main.Document = new Document(body);
        }

        return memory.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Elements(PaperPart part) => part switch
    {
        PaperHeading heading => [WordText.Paragraph(heading.Text, heading.Level == 1 ? WordPaperStyles.Heading : WordPaperStyles.Subheading)],
        PaperText text => text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => WordText.Paragraph(line, WordPaperStyles.Text)),
        PaperTable table => [new WordTable(table.Table, Width - Left - Right).Create(), WordText.Paragraph("", WordStyles.Line)],
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static SectionProperties Page(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = Width, Height = Height },
        new PageMargin { Top = Top, Bottom = Bottom, Left = Left, Right = Right, Header = 851, Footer = 1400, Gutter = 0 });

    private static Paragraph PageNumber() => new(
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Centred }),
        new Run(new Word.Text("— ") { Space = SpaceProcessingModeValues.Preserve }), new SimpleField { Instruction = "PAGE" },
        new Run(new Word.Text(" —") { Space = SpaceProcessingModeValues.Preserve }));
}
