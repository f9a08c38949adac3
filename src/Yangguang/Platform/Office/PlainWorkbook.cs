using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Excel = DocumentFormat.OpenXml.Spreadsheet;

namespace Yangguang.Platform.Office;

/// <summary>
/// A workbook of data rather than of paper: a head and rows, written as they come, so that fifty thousand need no more memory than
/// one. Every cell is text; what begins like a formula stays text when it is edited.
/// </summary>
internal static class PlainWorkbook
{
    public static async Task<MemoryStream> Print(string title, params PlainSheet[] sheets)
    {
        var memory = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            package.PackageProperties.Title = SafeText.Of(title);
            var workbook = package.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Create();
            var listed = new Sheets();
            foreach (var sheet in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                await Write(part, sheet);
                listed.Append(new Sheet { Name = sheet.Name, SheetId = (uint)listed.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) });
            }

            workbook.Workbook = new Workbook(listed);
        }

        memory.Position = 0;
        return memory;
    }

    private static async Task Write(WorksheetPart part, PlainSheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane
        {
            VerticalSplit = 1,
            TopLeftCell = "A2",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        })
        { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(sheet.Columns.Select((column, place) => new Column
        {
            Min = (uint)place + 1,
            Max = (uint)place + 1,
            Width = column.Width,
            CustomWidth = true,
        })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, sheet.Columns.Select(column => column.Name), SheetStyles.Head);
        await foreach (var row in sheet.Rows)
            WriteRow(writer, row, SheetStyles.Cell);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<string> cells, uint style)
    {
        writer.WriteStartElement(new Row());
        foreach (var text in cells)
            writer.WriteElement(TextCell(SafeText.Of(text), style));
        writer.WriteEndElement();
    }

    private static Cell TextCell(string text, uint style) => text.Length == 0
        ? new Cell { StyleIndex = style }
        : new Cell
        {
            StyleIndex = style == SheetStyles.Cell && SafeText.LooksLikeFormula(text) ? style + SheetStyles.QuotedBy : style,
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Excel.Text(text) { Space = SpaceProcessingModeValues.Preserve }),
        };
}

/// <param name="Name">Of the worksheet: short, without signs that Excel keeps for itself.</param>
internal sealed record PlainSheet(string Name, IReadOnlyList<PlainColumn> Columns, IAsyncEnumerable<IEnumerable<string>> Rows);

/// <param name="Width">In characters of Latin text.</param>
internal sealed record PlainColumn(string Name, double Width);
