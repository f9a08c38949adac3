using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yangguang.Privacy.Files;

/// <summary>An xlsx: each worksheet as lines of cells, hidden ones too, and every other part.</summary>
internal static class WorkbookPieces
{
    private const int MostColumns = 500;

    internal static IReadOnlyList<TextPiece> Of(Stream stream)
    {
        using var package = SpreadsheetDocument.Open(stream, isEditable: false);
        var workbook = package.WorkbookPart ?? throw new InvalidDataException("no workbook");
        var texts = workbook.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToArray() ?? [];
        var (pieces, read) = (new List<TextPiece>(), new HashSet<OpenXmlPart>());
        foreach (var sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            if (workbook.GetPartById(sheet.Id!.Value!) is not WorksheetPart part)
                continue;
            read.Add(part);
            var isHidden = sheet.State is { HasValue: true } state && state.Value != SheetStateValues.Visible;
            pieces.Add(Sheet(part, $"{(isHidden ? "隐藏工作表" : "工作表")}“{sheet.Name?.Value}”", texts, isHidden));
            if (!isHidden && Folded(part) is > 0 and var folded)
                pieces.Add(new TextPiece($"工作表“{sheet.Name?.Value}”隐藏的行列", $"{folded}", IsHidden: true));
        }

        // Texts that no cell uses any more stay in the package: they are a part like the others.
        return [.. pieces, .. PackageParts.AllBut(package, read)];
    }

    /// <summary>How many rows and stretches of columns are hidden; what they hold is read with the sheet.</summary>
    private static int Folded(WorksheetPart part)
    {
        var folded = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.IsStartElement && (reader.ElementType == typeof(Row) || reader.ElementType == typeof(Column))
                && reader.Attributes.Any(attribute => attribute is { LocalName: "hidden", Value: "1" or "true" }))
                folded++;
        }

        return folded;
    }

    private static TextPiece Sheet(WorksheetPart part, string place, string[] texts, bool isHidden)
    {
        var (text, rows) = (new StringBuilder(), new List<int>());
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row)
                continue;
            if (rows.Count > 0)
                text.Append('\n');
            rows.Add((int)(row.RowIndex?.Value ?? (uint)rows.Count + 1));
            AddCells(row, texts, text);
        }

        return new TextPiece(place, text.ToString(), rows.Count > 0 ? rows : null, isHidden);
    }

    private static void AddCells(Row row, string[] texts, StringBuilder text)
    {
        var column = 1;
        foreach (var cell in row.Elements<Cell>())
        {
            var at = ColumnOf(cell.CellReference?.Value) is > 0 and <= MostColumns and var known ? known : column;
            for (; column < at; column++)
                text.Append('\t');
            text.Append(ValueOf(cell, texts).ReplaceLineEndings(" ").Replace('\t', ' '));
        }
    }

    internal static string ValueOf(Cell cell, string[] texts)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType is { HasValue: true } type && type.Value == CellValues.SharedString)
            return int.TryParse(value, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < texts.Length ? texts[index] : "";
        if (cell.InlineString is { } inline)
            return inline.InnerText;
        // A long number that Excel keeps as a number: written out again, so that it reads as the digits it shows.
        return value.Contains('E', StringComparison.Ordinal) && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : value;
    }

    internal static int ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter))
                break;
            column = (column * 26) + letter - 'A' + 1;
        }

        return column;
    }
}
