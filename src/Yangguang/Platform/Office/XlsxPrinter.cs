using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yangguang.Platform.Office;

/// <summary>Prints a book as an Excel workbook: a worksheet a table, heads repeated on each printed page.</summary>
internal static class XlsxPrinter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Print(PrintedBook book)
    {
        using var memory = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            package.PackageProperties.Title = SafeText.Of(book.Title);
            package.PackageProperties.Creator = SafeText.Of(book.Publisher);
            var workbook = package.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Create();
            var (sheets, heads, names) = (new Sheets(), new DefinedNames(), new SheetNames());
            foreach (var (table, place) in book.Tables.Select((table, place) => (table, (uint)place)))
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                var sheet = new PrintedSheet(table, book.Paper);
                sheet.WriteTo(part);
                var name = names.For(table.Name);
                sheets.Append(new Sheet { Name = name, SheetId = place + 1, Id = workbook.GetIdOfPart(part) });
                heads.Append(new DefinedName($"'{name.Replace("'", "''", StringComparison.Ordinal)}'!${sheet.FirstHeadRow}:${sheet.LastHeadRow}")
                {
                    Name = "_xlnm.Print_Titles",
                    LocalSheetId = place,
                });
            }

            workbook.Workbook = new Workbook(sheets, heads);
        }

        return memory.ToArray();
    }
}
