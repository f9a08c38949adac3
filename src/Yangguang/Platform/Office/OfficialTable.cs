using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>Rows of a form: columns as wide as what stands in them, the last cell of a short row across the rest.</summary>
internal static class OfficialTable
{
    /// <summary>Room in characters of 4号, less what the edges of cells take.</summary>
    private const double Room = 31.6;
    private const double Edges = 2;
    private const double Short = 8.5;
    private const double Longest = 20;

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
            .. rows.Select((row, at) => Row(row.Cells, widths, isHead: at == 0)),
        ]);
    }

    /// <summary>Short columns get what they need, longer ones share the rest.</summary>
    private static int[] Widths(IReadOnlyList<OfficialBlock> rows)
    {
        var count = rows.Max(row => row.Cells.Count);
        var full = rows.Where(row => row.Cells.Count == count).ToList();
        var needs = Enumerable.Range(0, count).Select(column => Math.Min(Longest, full.Max(row => OfficialPrinter.WidthOf(row.Cells[column])) + Edges)).ToList();
        var rest = Room - needs.Where(need => need <= Short).Sum();
        var shared = needs.Where(need => need > Short).Sum();
        var widths = shared > 0 && rest > 0 ? needs.Select(need => need <= Short ? need : need * rest / shared).ToList() : needs;
        return [.. widths.Select(width => (int)(width * OfficialPaper.TextWidth / widths.Sum()))];
    }

    private static TableRow Row(IReadOnlyList<string> cells, int[] widths, bool isHead) => new(
    [
        new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 560, HeightType = HeightRuleValues.AtLeast }),
        .. cells.Select((text, at) => Cell(text, at, at == cells.Count - 1 ? widths.Length - at : 1, widths, isHead)),
    ]);

    private static TableCell Cell(string text, int at, int span, int[] widths, bool isHead)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Printed(widths.Skip(at).Take(span).Sum()), Type = TableWidthUnitValues.Dxa });
        if (span > 1)
            properties.Append(new GridSpan { Val = span });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, WordText.Paragraph(text, IsLabel(at, span, widths.Length, isHead) ? OfficialStyles.Label : OfficialStyles.Cell));
    }

    /// <summary>Forms have pairs of label and value; lists, with an odd number of columns, have a head and a first column.</summary>
    private static bool IsLabel(int at, int span, int columns, bool isHead) =>
        span == 1 && (columns % 2 == 0 ? at % 2 == 0 : isHead || at == 0);

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
