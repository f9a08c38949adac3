using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>Rows of a form: columns as wide as what stands in them, the last cell of a short row across the rest.</summary>
internal static class OfficialTable
{
    private const int Narrowest = 4;
    private const int Widest = 16;

    public static Table Create(IReadOnlyList<OfficialBlock> rows)
    {
        var widths = Widths(rows);
        return new Table([
            new TableProperties(
                new TableWidth { Width = Printed(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 90, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 90, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = Printed(width) })),
            .. rows.Select(row => Row(row.Cells, widths)),
        ]);
    }

    private static int[] Widths(IReadOnlyList<OfficialBlock> rows)
    {
        var count = rows.Max(row => row.Cells.Count);
        var full = rows.Where(row => row.Cells.Count == count).ToList();
        var weights = Enumerable.Range(0, count).Select(column => Math.Clamp(full.Max(row => row.Cells[column].Length) + 1, Narrowest, Widest)).ToList();
        return [.. weights.Select(weight => weight * OfficialPaper.TextWidth / weights.Sum())];
    }

    private static TableRow Row(IReadOnlyList<string> cells, int[] widths) => new(
    [
        new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 560, HeightType = HeightRuleValues.AtLeast }),
        .. cells.Select((text, at) => Cell(text, at, at == cells.Count - 1 ? widths.Length - at : 1, widths)),
    ]);

    private static TableCell Cell(string text, int at, int span, int[] widths)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Printed(widths.Skip(at).Take(span).Sum()), Type = TableWidthUnitValues.Dxa });
        if (span > 1)
            properties.Append(new GridSpan { Val = span });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, WordText.Paragraph(text, at % 2 == 0 && span == 1 ? OfficialStyles.Label : OfficialStyles.Cell));
    }

    private static TableBorders Borders() => new(
        Line(new TopBorder()), Line(new LeftBorder()), Line(new BottomBorder()), Line(new RightBorder()),
        Line(new InsideHorizontalBorder()), Line(new InsideVerticalBorder()));

    private static T Line<T>(T border)
        where T : BorderType
    {
        (border.Val, border.Size) = (BorderValues.Single, 4);
        return border;
    }

    private static string Printed(int number) => number.ToString(CultureInfo.InvariantCulture);
}
