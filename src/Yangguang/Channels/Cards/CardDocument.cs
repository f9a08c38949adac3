using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Yangguang.Platform.Office;

namespace Yangguang.Channels.Cards;

/// <summary>A card as a Word document on A5, for whoever prints many.</summary>
internal static class CardDocument
{
    private const int Margin = 680;
    private const int LabelWidth = 2000;
    private const int TextWidth = 5000;

    public static byte[] Print(CardView card)
    {
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = SafeText.Of(card.Title);
            package.PackageProperties.Creator = SafeText.Of(card.Body);
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Create();
            var table = new Table(new TableProperties(new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{LabelWidth + TextWidth}" }, Borders()));
            foreach (var (label, text) in card.Lines)
                table.Append(new TableRow(Cell(label, LabelWidth, isBold: true), Cell(text, TextWidth, isBold: false)));
            main.Document = new Document(new Body(
                WordText.Paragraph(card.Title, WordStyles.Title),
                table,
                WordText.Paragraph($"{card.Body}　{card.ChangedOn:yyyy年M月d日}\n全文：{card.Link}", WordStyles.Line),
                new SectionProperties(
                    new PageSize { Width = 8391, Height = 11906 },
                    new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 300, Footer = 300, Gutter = 0 })));
        }

        return memory.ToArray();
    }

    private static TableCell Cell(string text, int width, bool isBold)
    {
        var run = new Run(new Text(SafeText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        if (isBold)
            run.PrependChild(new RunProperties(new Bold()));
        return new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width}" }), new Paragraph(run));
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 });
}
