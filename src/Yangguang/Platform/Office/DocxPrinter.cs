using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>Prints a book as a Word document: a table begins a page, its head is repeated on each.</summary>
internal static class DocxPrinter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Margin on every side in twentieths of a point (15 mm).</summary>
    internal const int Margin = 850;

    public static byte[] Print(PrintedBook book)
    {
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = SafeText.Of(book.Title);
            package.PackageProperties.Creator = SafeText.Of(book.Publisher);
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Create();
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(PageNumber());
            var body = new Body();
            foreach (var table in book.Tables)
                Add(body, table, WidthOf(book.Paper), isFirst: ReferenceEquals(table, book.Tables[0]));
            if (book.Source.Length > 0)
                body.Append(WordText.Paragraph(book.Source, WordStyles.Line));
            body.Append(Page(book.Paper, main.GetIdOfPart(footer)));
            main.Document = new Document(body);
        }

        return memory.ToArray();
    }

    private static void Add(Body body, PrintedTable table, int width, bool isFirst)
    {
        body.Append(WordText.Paragraph(table.Title, WordStyles.Title, startsPage: !isFirst));
        foreach (var line in table.Lead)
            body.Append(WordText.Paragraph(line, WordStyles.Line));
        body.Append(new WordTable(table, width).Create());
        foreach (var line in table.Foot.DefaultIfEmpty(""))
            body.Append(WordText.Paragraph(line, WordStyles.Line));
    }

    private static (int Width, int Height) SizeOf(Paper paper) => paper == Paper.A3 ? (23811, 16838) : (16838, 11906);

    private static int WidthOf(Paper paper) => SizeOf(paper).Width - (2 * Margin);

    private static SectionProperties Page(Paper paper, string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = (uint)SizeOf(paper).Width, Height = (uint)SizeOf(paper).Height, Orient = PageOrientationValues.Landscape },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 400, Footer = 400, Gutter = 0 });

    private static Paragraph PageNumber() => new(
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Centred }),
        new Run(new Word.Text("第")), new SimpleField { Instruction = "PAGE" }, new Run(new Word.Text("页 共")),
        new SimpleField { Instruction = "NUMPAGES" }, new Run(new Word.Text("页")));
}
