using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yangguang.Tests.Catalog.Import;

/// <summary>Writes small workbooks for tests, cell by cell, with merged and hidden parts.</summary>
internal static class Workbook
{
    public static MemoryStream Of(params TestSheet[] sheets)
    {
        var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets());
            for (var i = 0; i < sheets.Length; i++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = Sheet(sheets[i]);
                book.Workbook.Sheets!.Append(new Sheet
                {
                    Id = book.GetIdOfPart(part),
                    SheetId = (uint)i + 1,
                    Name = sheets[i].Name,
                    State = sheets[i].IsHidden ? SheetStateValues.Hidden : SheetStateValues.Visible,
                });
            }
        }

        stream.Position = 0;
        return stream;
    }

    private static Worksheet Sheet(TestSheet sheet)
    {
        var rows = sheet.Rows.Select((cells, row) => new Row(cells.Select((text, column) => Cell(text, row, column)).OfType<OpenXmlElement>())
        {
            RowIndex = (uint)row + 1,
        });
        var worksheet = new Worksheet(new SheetData(rows));
        if (sheet.Merges.Length > 0)
            worksheet.Append(new MergeCells(sheet.Merges.Select(merge => new MergeCell { Reference = merge })));
        return worksheet;
    }

    private static Cell? Cell(string text, int row, int column) => text.Length == 0 ? null : text[0] == '='
        ? new Cell { CellReference = $"{(char)('A' + column)}{row + 1}", CellFormula = new CellFormula(text[1..]), CellValue = new CellValue("20") }
        : new Cell
        {
            CellReference = $"{(char)('A' + column)}{row + 1}",
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(text)),
        };
}

/// <param name="Merges">E.g. A2:A4.</param>
internal sealed record TestSheet(string Name, string[][] Rows, string[] Merges, bool IsHidden = false);
