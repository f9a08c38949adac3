using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Tests.Records;

/// <summary>A small official document as a word processor would save it.</summary>
internal static class WordFile
{
    public static byte[] Notice()
    {
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body());
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "heading 1" }) { StyleId = "1", Type = StyleValues.Paragraph },
                new Style(new StyleName { Val = "条标题" }, new BasedOn { Val = "1" }) { StyleId = "a5", Type = StyleValues.Paragraph });
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                Abstract(0, NumberFormatValues.ChineseCountingThousand, "%1、"), Abstract(1, NumberFormatValues.Bullet, "·"),
                new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 }, new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 2 });
            var link = main.AddHyperlinkRelationship(new Uri("https://www.gov.cn/"), true);
            main.Document.Body!.Append(
                Line("昭民发〔2026〕18号"), Line("昭明县民政局关于发放春季困难群众"), Line("生活补贴的通知"), Line("各镇人民政府："),
                Numbered("总体安排", 1, "a5"), Line("补贴自", Run("三月", bold: true), Run("起发放。")),
                Numbered("发放标准", 1, "a5"), Numbered("城市每月", 2), Numbered("农村每月", 2),
                new Paragraph(Run("详见"), new Hyperlink(Run("中国政府网")) { Id = link.Id }, new DeletedRun(new Run(new DeletedText("删掉的话"))), new InsertedRun(Run("。")),
                    new Run(new RunProperties(new Vanish()), new Word.Text("看不见的话"))),
                new Table(Row(("乡镇", 1, null), ("金额", 2, null)), Row(("青溪镇", 1, MergedCellValues.Restart), ("100", 1, null), ("元", 1, null)), Row(("", 1, MergedCellValues.Continue), ("200", 1, null), ("元", 1, null))),
                Line("昭明县民政局"), Line("2026年2月20日"));
        }

        return memory.ToArray();
    }

    private static AbstractNum Abstract(int id, NumberFormatValues format, string text) => new(
        new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = 0 })
    {
        AbstractNumberId = id,
    };

    private static Paragraph Line(string text, params Run[] more) => new([Run(text), .. more]);

    private static Paragraph Numbered(string text, int list, string? style = null) => new(
        new ParagraphProperties([
            .. style is null ? Array.Empty<OpenXmlElement>() : [new ParagraphStyleId { Val = style }],
            new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })]), Run(text));

    private static Run Run(string text, bool bold = false) =>
        bold ? new Run(new RunProperties(new Bold()), new Word.Text(text)) : new Run(new Word.Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static TableRow Row(params (string Text, int Span, MergedCellValues? Merge)[] cells) => new(cells.Select(cell => new TableCell(
        new TableCellProperties([new GridSpan { Val = cell.Span }, .. cell.Merge is { } merge ? new OpenXmlElement[] { new VerticalMerge { Val = merge } } : []]), Line(cell.Text))));
}
