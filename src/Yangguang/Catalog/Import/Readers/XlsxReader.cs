using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>Reads the worksheets of an xlsx workbook as they show: stored results of formulas, dates in their format.</summary>
internal static class XlsxReader
{
    internal static SourceDocument Read(SourceFile file)
    {
        try
        {
            using var stream = new MemoryStream(file.Content, writable: false);
            using var package = SpreadsheetDocument.Open(stream, isEditable: false);
            var workbook = package.WorkbookPart ?? throw new InvalidDataException("no workbook");
            var (texts, styles) = (new SharedTexts(workbook), new WorkbookStyles(workbook));
            var document = new SourceDocument();
            foreach (var sheet in workbook.Workbook.Sheets?.Elements<Sheet>() ?? [])
            {
                if (workbook.GetPartById(sheet.Id!.Value!) is WorksheetPart part)
                {
                    new XlsxSheet(part, sheet.Name?.Value ?? "", texts, styles, From1904(workbook)).Read(document, IsHidden(sheet));
                }
            }
            return document;
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or XmlException or FormatException
            or ArgumentException or InvalidOperationException or NullReferenceException or IOException)
        {
            throw new ImportRefusedException($"“{file.Name}”的内容已损坏，无法读取。请在Excel或WPS中打开后另存为xlsx再上传");
        }
    }

    private static bool From1904(WorkbookPart workbook) => workbook.Workbook.WorkbookProperties?.Date1904?.Value == true;

    private static bool IsHidden(Sheet sheet) => sheet.State is { HasValue: true } state && state.Value != SheetStateValues.Visible;
}

/// <summary>One worksheet while it is read.</summary>
internal sealed class XlsxSheet(WorksheetPart part, string name, SharedTexts texts, WorkbookStyles styles, bool from1904)
{
    private readonly GridBuilder grid = new($"工作表“{name}”");
    private readonly List<string> formulas = [];
    private readonly List<string> dates = [];
    private readonly List<uint> hiddenRows = [];

    internal void Read(SourceDocument document, bool isHidden)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }
            if (reader.ElementType == typeof(Row) && reader.Attributes.Any(attribute => attribute is { LocalName: "hidden", Value: "1" or "true" }))
            {
                hiddenRows.Add(uint.Parse(reader.Attributes.First(attribute => attribute.LocalName == "r").Value!, CultureInfo.InvariantCulture));
            }
            else if (reader.ElementType == typeof(Cell))
            {
                Take((Cell)reader.LoadCurrentElement()!, document);
            }
            else if (reader.ElementType == typeof(MergeCell))
            {
                Merge((MergeCell)reader.LoadCurrentElement()!);
            }
        }
        Report(document, isHidden);
        document.Add(new GridBlock(grid.Build(), isHidden));
    }

    private void Take(Cell cell, SourceDocument document)
    {
        if (cell.CellReference?.Value is not { } reference)
        {
            return;
        }
        var (row, column) = SheetAddress.Parse(reference);
        var text = SymbolFonts.Read(TextOf(cell), styles.FontOf(cell));
        var place = $"工作表“{name}”第{row}行";
        if (cell.CellFormula is not null)
        {
            formulas.Add(reference);
            if (text.Length == 0 || cell.DataType?.Value == CellValues.Error)
            {
                document.Report(new(ImportFinding.Reading, $"工作表“{name}”{reference}", "公式没有可用的结果，请在Excel中重新计算并粘贴为数值"));
            }
        }
        else if (cell.DataType is null && text.Length > 0 && styles.IsDate(cell))
        {
            dates.Add(reference);
        }
        grid.Add(new GridCell(text, row, column, 1, 1, place, cell.CellFormula is null ? "" : $"{reference}是公式，取其存储的结果"));
    }

    private string TextOf(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        return type is null || type == CellValues.Number ? styles.Print(cell, value, from1904)
            : type == CellValues.SharedString ? texts[int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) ? index : -1]
            : type == CellValues.InlineString ? cell.InlineString is { } inline ? SharedTexts.TextOf(inline) : ""
            : type == CellValues.Boolean ? value == "1" ? "是" : "否"
            : value;
    }

    private void Merge(MergeCell merge)
    {
        var ends = (merge.Reference?.Value ?? "").Split(':');
        if (ends is [var first, var last])
        {
            var (from, to) = (SheetAddress.Parse(first), SheetAddress.Parse(last));
            grid.Merge(from.Row, from.Column, to.Row, to.Column);
        }
    }

    private void Report(SourceDocument document, bool isHidden)
    {
        if (isHidden)
        {
            document.Report(new(ImportFinding.Reading, $"工作表“{name}”", "是隐藏的工作表，没有导入；需要时请取消隐藏后重新上传"));
        }
        Report(document, formulas, "含公式，按其存储的结果读取，请核对");
        Report(document, dates, "是日期格式的数字，按单元格显示的样子读取，请核对");
        if (hiddenRows.Count > 0 && !isHidden)
        {
            document.Report(new(ImportFinding.Reading, $"工作表“{name}”", $"第{string.Join('、', hiddenRows.Take(10))}行是隐藏行，已一并读取"));
        }
    }

    private void Report(SourceDocument document, List<string> cells, string what)
    {
        if (cells.Count > 0)
        {
            document.Report(new(ImportFinding.Reading, $"工作表“{name}”", $"{string.Join('、', cells.Take(10))}{(cells.Count > 10 ? $"等{cells.Count}格" : "")}{what}"));
        }
    }
}
