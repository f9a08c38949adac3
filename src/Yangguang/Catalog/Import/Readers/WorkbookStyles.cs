using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>Number formats and fonts of a workbook's cells.</summary>
internal sealed class WorkbookStyles
{
    private static readonly Dictionary<uint, string> BuiltIn = new()
    {
        [9] = "0%",
        [10] = "0.00%",
        [14] = "yyyy/m/d",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "yyyy/m/d h:mm",
        [27] = "yyyy\"年\"m\"月\"",
        [28] = "m\"月\"d\"日\"",
        [29] = "m\"月\"d\"日\"",
        [30] = "m/d/yy",
        [31] = "yyyy\"年\"m\"月\"d\"日\"",
        [32] = "h\"时\"mm\"分\"",
        [36] = "yyyy\"年\"m\"月\"",
        [50] = "yyyy\"年\"m\"月\"",
        [51] = "m\"月\"d\"日\"",
        [52] = "yyyy\"年\"m\"月\"",
        [53] = "m\"月\"d\"日\"",
        [54] = "m\"月\"d\"日\"",
        [57] = "yyyy\"年\"m\"月\"",
        [58] = "m\"月\"d\"日\"",
    };

    private readonly List<(string Format, string? Font)> cells = [];

    internal WorkbookStyles(WorkbookPart workbook)
    {
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        var custom = sheet?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.NumberFormatId?.HasValue == true)
            .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode?.Value ?? "") ?? [];
        var fonts = sheet?.Fonts?.Elements<Font>().Select(font => font.FontName?.Val?.Value).ToList() ?? [];
        foreach (var cell in sheet?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var number = cell.NumberFormatId?.Value ?? 0;
            cells.Add((custom.GetValueOrDefault(number, BuiltIn.GetValueOrDefault(number, "")), fonts.ElementAtOrDefault((int)(cell.FontId?.Value ?? 0))));
        }
    }

    internal string? FontOf(Cell cell) => Style(cell).Font;

    /// <summary>A number as the cell shows it.</summary>
    internal string Print(Cell cell, string value, bool from1904)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }
        var format = Style(cell).Format;
        return NumberText.IsDate(format) && number is >= 0 and < 2_958_466
            ? NumberText.Of(DateTime.FromOADate(number + (from1904 ? 1462 : 0)), format)
            : NumberText.Of(number, format);
    }

    internal bool IsDate(Cell cell) => NumberText.IsDate(Style(cell).Format);

    private (string Format, string? Font) Style(Cell cell) =>
        cell.StyleIndex?.HasValue == true ? cells.ElementAtOrDefault((int)cell.StyleIndex.Value) is { Format: not null } style ? style : ("", null) : ("", null);
}
