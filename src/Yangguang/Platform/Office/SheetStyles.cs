using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yangguang.Platform.Office;

/// <summary>The formats of a printed workbook, by their place in its style sheet. Every cell is text.</summary>
internal static class SheetStyles
{
    public const uint Title = 1;
    public const uint Line = 2;
    public const uint Head = 3;
    public const uint Cell = 4;
    public const uint CentredCell = 5;
    private const uint TextFormat = 49;

    /// <summary>Added to the format of a cell whose text begins like a formula: Excel then keeps it text even when it is edited.</summary>
    public const uint QuotedBy = 2;

    public static Stylesheet Create() => new(
        new Fonts(Letters(10), Letters(16, bold: true), Letters(10, bold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFF2F2F2" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), Lines()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Format(font: 1, horizontal: HorizontalAlignmentValues.Center),
            Format(font: 0, horizontal: HorizontalAlignmentValues.Left),
            Format(font: 2, fill: 2, border: 1, horizontal: HorizontalAlignmentValues.Center),
            Format(font: 0, border: 1, horizontal: HorizontalAlignmentValues.Left),
            Format(font: 0, border: 1, horizontal: HorizontalAlignmentValues.Center),
            Format(font: 0, border: 1, horizontal: HorizontalAlignmentValues.Left, quoted: true),
            Format(font: 0, border: 1, horizontal: HorizontalAlignmentValues.Center, quoted: true)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Letters(double size, bool bold = false)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = "宋体" }, new FontCharSet { Val = 134 });
        return font;
    }

    private static Border Lines() => new(
        new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder());

    private static CellFormat Format(uint font, HorizontalAlignmentValues horizontal, uint fill = 0, uint border = 0, bool quoted = false)
    {
        var format = new CellFormat(new Alignment
        {
            Horizontal = horizontal,
            Vertical = VerticalAlignmentValues.Center,
            WrapText = true,
        })
        {
            NumberFormatId = TextFormat,
            FontId = font,
            FillId = fill,
            BorderId = border,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
        };
        if (quoted)
            format.QuotePrefix = BooleanValue.FromBoolean(true);
        return format;
    }
}
