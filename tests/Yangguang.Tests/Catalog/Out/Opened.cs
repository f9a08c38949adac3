using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Tests.Catalog.Out;

/// <summary>Opens what was printed the way its reader does, and gives the texts that stand in each row.</summary>
internal static class Opened
{
    private static readonly char[] Breaks = ['\r', '\n'];

    /// <summary>The filled cells of each row of the first worksheet, or of the one of that name.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Xlsx(byte[] file, string? name = null)
    {
        using var stream = new MemoryStream(file);
        using var package = SpreadsheetDocument.Open(stream, isEditable: false);
        var sheet = package.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().First(sheet => name is null || sheet.Name == name);
        var part = (WorksheetPart)package.WorkbookPart.GetPartById(sheet.Id!.Value!);
        return [.. part.Worksheet.Descendants<Row>().Select(row => Filled(row.Elements<Cell>().Select(cell => cell.InnerText)))];
    }

    public static IReadOnlyList<string> SheetNames(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var package = SpreadsheetDocument.Open(stream, isEditable: false);
        return [.. package.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)];
    }

    /// <summary>The cells of the first worksheet with their formats.</summary>
    public static IReadOnlyList<(string Text, bool IsText, bool IsQuoted)> Formats(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var package = SpreadsheetDocument.Open(stream, isEditable: false);
        var formats = package.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        return [.. package.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).Where(cell => cell.InnerText.Length > 0)
            .Select(cell => (cell.InnerText, cell.DataType?.Value == CellValues.InlineString && formats[(int)cell.StyleIndex!.Value].NumberFormatId! == 49,
                formats[(int)cell.StyleIndex!.Value].QuotePrefix?.Value == true))];
    }

    /// <summary>The filled cells of each row of the first table.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Docx(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        var table = package.MainDocumentPart!.Document.Descendants<Word.Table>().First();
        return [.. table.Elements<Word.TableRow>().Select(row => Filled(row.Elements<Word.TableCell>().Select(cell => cell.InnerText)))];
    }

    public static IReadOnlyList<string> DocxParagraphs(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        return Filled(package.MainDocumentPart!.Document.Body!.Elements<Word.Paragraph>().Select(paragraph => paragraph.InnerText));
    }

    /// <summary>The filled cells of each row of the first table.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Html(string page) =>
        [.. new HtmlParser().ParseDocument(page).QuerySelector("table")!.QuerySelectorAll("tr").Select(row => Filled(row.Children.Select(cell => cell.TextContent)))];

    /// <summary>Everything the validator of the Open XML SDK finds wrong.</summary>
    public static IEnumerable<string> Faults(byte[] file, bool isWorkbook)
    {
        using var stream = new MemoryStream(file);
        using OpenXmlPackage package = isWorkbook
            ? SpreadsheetDocument.Open(stream, isEditable: false) : WordprocessingDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    public static IReadOnlyList<string> Lines(string text) => text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Filled(IEnumerable<string> cells) => [.. cells.Where(text => text.Length > 0)];
}
