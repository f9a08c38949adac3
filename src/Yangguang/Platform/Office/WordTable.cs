using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>One table in Word: fixed widths, merged cells, head rows repeated, no row torn over two pages.</summary>
/// <param name="width">Room between the margins in twentieths of a point.</param>
internal sealed class WordTable(PrintedTable table, int width)
{
    private readonly int[] widths = [.. table.Columns.Select(column => column.Weight * width / table.Weight)];

    public Table Create()
    {
        var word = new Table(
            new TableProperties(
                new TableWidth { Width = Printed(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(column => new GridColumn { Width = Printed(column) })));
        foreach (var (places, at) in table.Places().Select((places, at) => (places, at)))
            word.Append(Row(places, at));
        return word;
    }

    private TableRow Row(PrintedCell?[] places, int at)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        if (at < table.HeadRows)
            row.TableRowProperties!.Append(new TableHeader());
        for (var column = 0; column < places.Length; column += places[column]?.ColumnSpan ?? 1)
            row.Append(Cell(places[column], at, column));
        return row;
    }

    private TableCell Cell(PrintedCell? cell, int at, int column)
    {
        var properties = new TableCellProperties(new TableCellWidth
        {
            Width = Printed(widths.Skip(column).Take(cell?.ColumnSpan ?? 1).Sum()),
            Type = TableWidthUnitValues.Dxa,
        });
        if (cell is { ColumnSpan: > 1 })
            properties.Append(new GridSpan { Val = cell.ColumnSpan });
        if (cell is { RowSpan: > 1 })
            properties.Append(new VerticalMerge { Val = cell.Row == at ? MergedCellValues.Restart : MergedCellValues.Continue });
        if (at < table.HeadRows)
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Fill = "F2F2F2" });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var style = at < table.HeadRows ? WordStyles.Head : table.Columns[column].IsCentred ? WordStyles.Centred : WordStyles.Cell;
        return new TableCell(properties, WordText.Paragraph(cell is not null && cell.Row == at ? cell.Text : "", style));
    }

    private static TableBorders Borders() => new(
        Line(new TopBorder()), Line(new LeftBorder()), Line(new BottomBorder()), Line(new RightBorder()),
        Line(new InsideHorizontalBorder()), Line(new InsideVerticalBorder()));

    private static T Line<T>(T border)
        where T : BorderType
    {
        border.Val = BorderValues.Single;
        border.Size = 4;
        return border;
    }

    private static string Printed(int number) => number.ToString(CultureInfo.InvariantCulture);
}
