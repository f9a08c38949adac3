using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Excel = DocumentFormat.OpenXml.Spreadsheet;

namespace Yangguang.Platform.Office;

/// <summary>One table as a worksheet: title, lead, head, rows, foot, one below the other.</summary>
internal sealed class PrintedSheet(PrintedTable table, Paper paper)
{
    private const double LineHeight = 14.5;

    /// <summary>Width units of Excel for a unit of weight, and how many Chinese characters go into it.</summary>
    private const double Width = 1.6;
    private const double Characters = 0.8;
    private readonly List<string> merges = [];
    private readonly string lastColumn = ColumnName(table.Columns.Count - 1);
    private int row;

    public int FirstHeadRow => table.Lead.Count + 2;

    public int LastHeadRow => table.Lead.Count + 1 + table.HeadRows;

    public void WriteTo(WorksheetPart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(Frozen()) { WorkbookViewId = 0 }));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = LineHeight });
        writer.WriteElement(Widths());
        writer.WriteStartElement(new SheetData());
        WriteLine(writer, table.Title, SheetStyles.Title, 28);
        foreach (var line in table.Lead)
            WriteLine(writer, line, SheetStyles.Line, HeightOf(line));
        WriteCells(writer);
        foreach (var line in table.Foot)
            WriteLine(writer, line, SheetStyles.Line, HeightOf(line));
        writer.WriteEndElement();
        WriteMerges(writer);
        WritePage(writer);
        writer.WriteEndElement();
    }

    private Pane Frozen() => new()
    {
        VerticalSplit = LastHeadRow,
        TopLeftCell = $"A{LastHeadRow + 1}",
        ActivePane = PaneValues.BottomLeft,
        State = PaneStateValues.Frozen,
    };

    private Columns Widths() => new(table.Columns.Select((column, place) => new Column
    {
        Min = (uint)place + 1,
        Max = (uint)place + 1,
        Width = column.Weight * Width,
        CustomWidth = true,
    }));

    private void WriteLine(OpenXmlWriter writer, string text, uint style, double height)
    {
        row++;
        writer.WriteStartElement(new Row { RowIndex = (uint)row, Height = height, CustomHeight = true });
        writer.WriteElement(TextCell(0, text, style));
        writer.WriteEndElement();
        if (table.Columns.Count > 1)
            merges.Add($"A{row}:{lastColumn}{row}");
    }

    private void WriteCells(OpenXmlWriter writer)
    {
        var top = row + 1;
        foreach (var (places, at) in table.Places().Select((places, at) => (places, at)))
        {
            row++;
            writer.WriteStartElement(new Row { RowIndex = (uint)row, Height = HeightOf(places, at), CustomHeight = true });
            for (var column = 0; column < places.Length; column++)
            {
                var cell = places[column];
                var begins = cell is not null && cell.Row == at && cell.Column == column;
                writer.WriteElement(TextCell(column, begins ? cell!.Text : "", StyleOf(at, column)));
                if (begins && (cell!.RowSpan > 1 || cell.ColumnSpan > 1))
                    merges.Add($"{ColumnName(column)}{row}:{ColumnName(column + cell.ColumnSpan - 1)}{top + at + cell.RowSpan - 1}");
            }

            writer.WriteEndElement();
        }
    }

    private uint StyleOf(int at, int column) => at < table.HeadRows ? SheetStyles.Head
        : table.Columns[column].IsCentred ? SheetStyles.CentredCell : SheetStyles.Cell;

    private Cell TextCell(int column, string text, uint style)
    {
        var clean = SafeText.Of(text);
        var cell = new Cell { CellReference = $"{ColumnName(column)}{row}", StyleIndex = style };
        if (clean.Length == 0)
            return cell;
        if (style == SheetStyles.CentredCell && table.Columns[column].IsNumber && decimal.TryParse(clean, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            cell.CellValue = new CellValue(number);
            return cell;
        }

        cell.DataType = CellValues.InlineString;
        cell.InlineString = new InlineString(new Excel.Text(clean) { Space = SpaceProcessingModeValues.Preserve });
        if (SafeText.LooksLikeFormula(clean) && style is SheetStyles.Cell or SheetStyles.CentredCell)
            cell.StyleIndex = style + SheetStyles.QuotedBy;
        return cell;
    }

    private void WriteMerges(OpenXmlWriter writer)
    {
        if (merges.Count > 0)
            writer.WriteElement(new MergeCells(merges.Select(reference => new MergeCell { Reference = reference })));
    }

    private void WritePage(OpenXmlWriter writer)
    {
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup
        {
            PaperSize = paper == Paper.A3 ? 8u : 9u,
            Orientation = OrientationValues.Landscape,
            FitToWidth = 1,
            FitToHeight = 0,
        });
        writer.WriteElement(new HeaderFooter(new OddFooter("&C第&P页 共&N页")));
        writer.WriteElement(new IgnoredErrors(new IgnoredError
        {
            SequenceOfReferences = new([$"A1:{lastColumn}{row}"]),
            NumberStoredAsText = true,
        }));
    }

    private double HeightOf(string line) => HeightOf(line, table.Weight);

    /// <summary>Room for the tallest cell that begins and ends in the row. Not every program fits rows to wrapped text by itself.</summary>
    private double HeightOf(PrintedCell?[] places, int at) => 4 + places.OfType<PrintedCell>().Distinct()
        .Where(cell => cell.Row == at && cell.RowSpan == 1)
        .Select(cell => HeightOf(cell.Text, table.Columns.Skip(cell.Column).Take(cell.ColumnSpan).Sum(column => column.Weight)))
        .Append(LineHeight).Max();

    private static double HeightOf(string text, int weight) =>
        LineHeight * text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(line.Length / (weight * Characters))));

    private static string ColumnName(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";
}
