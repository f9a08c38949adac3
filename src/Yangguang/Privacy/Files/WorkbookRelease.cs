using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yangguang.Privacy.Files;

/// <summary>An xlsx for release: only what shows stays, as values; formulas, hidden sheets, rows and columns, comments and caches go.</summary>
internal static class WorkbookRelease
{
    private static readonly HashSet<string> UnwantedInBook = new(StringComparer.Ordinal)
        { "definedNames", "externalReferences", "pivotCaches", "customWorkbookViews", "fileSharing", "bookViews", "extLst" };

    private static readonly HashSet<string> UnwantedInSheet = new(StringComparer.Ordinal)
        { "legacyDrawing", "legacyDrawingHF", "oleObjects", "controls", "customSheetViews", "extLst", "scenarios", "dataConsolidate", "tableParts" };

    internal static byte[] Rebuild(Stream source, string name)
    {
        using var content = new MemoryStream();
        source.CopyTo(content);
        using (var package = SpreadsheetDocument.Open(content, isEditable: true))
        {
            var book = package.WorkbookPart ?? throw new InvalidDataException("no workbook");
            PackageRelease.DropProperties(package);
            DropHiddenSheets(book, name);
            var texts = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToArray() ?? [];
            foreach (var sheet in book.WorksheetParts.ToList())
                Rebuild(sheet, texts);
            PackageRelease.Drop(book, part => part is SharedStringTablePart or CalculationChainPart or ExternalWorkbookPart or PivotTableCacheDefinitionPart
                or ConnectionsPart or CustomXmlPart or CustomXmlMappingsPart or WorkbookRevisionHeaderPart or WorkbookUserDataPart or VbaProjectPart or WorkbookPersonPart);
            RemoveFrom(book.Workbook, UnwantedInBook);
            PackageRelease.DropEmbedded(package);
        }

        return content.ToArray();
    }

    private static void DropHiddenSheets(WorkbookPart book, string name)
    {
        foreach (var sheet in book.Workbook.Sheets!.Elements<Sheet>().ToList())
        {
            if (sheet.State is not { HasValue: true } state || state.Value == SheetStateValues.Visible)
                continue;
            book.DeletePart(sheet.Id!.Value!);
            sheet.Remove();
        }

        if (!book.Workbook.Sheets.Elements<Sheet>().Any())
            throw new UnreadableFileException($"“{name}”的工作表全是隐藏的，去除后什么也不剩。请取消隐藏要公开的工作表后再上传。");
    }

    private static void Rebuild(WorksheetPart part, string[] texts)
    {
        PackageRelease.Drop(part, unwanted => unwanted is not DrawingsPart);
        var sheet = part.Worksheet;
        RemoveFrom(sheet, UnwantedInSheet);
        foreach (var setup in sheet.Elements<PageSetup>())
            setup.Id = null;
        var hidden = sheet.Elements<Columns>().SelectMany(columns => columns.Elements<Column>()).Where(column => column.Hidden?.Value == true).ToList();
        foreach (var row in sheet.Descendants<Row>().Where(row => row.Hidden?.Value == true).ToList())
            row.Remove();
        var cells = sheet.Descendants<Cell>().ToList();
        foreach (var cell in cells.Where(cell => hidden.Exists(column => Holds(column, cell))))
            cell.Remove();
        hidden.ForEach(column => column.Hidden = null);
        foreach (var cell in sheet.Descendants<Cell>())
            Settle(cell, texts);
        Cover(sheet);
    }

    private static bool Holds(Column column, Cell cell) =>
        WorkbookPieces.ColumnOf(cell.CellReference?.Value) is var at && at >= column.Min?.Value && at <= column.Max?.Value;

    /// <summary>A value instead of a formula or of a reference to shared texts, which go.</summary>
    private static void Settle(Cell cell, string[] texts)
    {
        cell.CellFormula = null;
        if (cell.DataType is { HasValue: true } type && type.Value == CellValues.SharedString)
            Write(cell, WorkbookPieces.ValueOf(cell, texts));
    }

    private static void Write(Cell cell, string text)
    {
        cell.CellValue = null;
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>Reads as <see cref="WorkbookPieces"/> does; covering keeps every length, so each cell takes its own stretch back.</summary>
    private static void Cover(Worksheet sheet)
    {
        var (read, places) = (new StringBuilder(), new List<(Cell Cell, int Start, int Length)>());
        foreach (var row in sheet.Descendants<Row>())
        {
            foreach (var cell in row.Elements<Cell>())
            {
                var value = WorkbookPieces.ValueOf(cell, []).ReplaceLineEndings(" ").Replace('\t', ' ');
                places.Add((cell, read.Length, value.Length));
                read.Append(value).Append('\t');
            }

            read.Append('\n');
        }

        var plain = read.ToString();
        var covered = Masking.Mask(plain, PersonalData.Find(plain));
        foreach (var (cell, start, length) in places.Where(place => !covered.AsSpan(place.Start, place.Length).SequenceEqual(plain.AsSpan(place.Start, place.Length))))
            Write(cell, covered.Substring(start, length));
    }

    private static void RemoveFrom(OpenXmlElement root, HashSet<string> unwanted)
    {
        foreach (var element in root.ChildElements.Where(element => unwanted.Contains(element.LocalName)).ToList())
            element.Remove();
    }
}
