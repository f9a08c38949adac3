using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>A Word table with its merged cells; a table inside a cell is read on its own when it has a head of its own.</summary>
internal sealed class WordTable(Table table, int number)
{
    private readonly List<GridCell> cells = [];
    private readonly List<Table> inner = [];

    internal void AddTo(SourceDocument document)
    {
        var below = new Dictionary<int, int>();
        var rows = table.Elements<TableRow>().Concat(table.Elements<SdtRow>().SelectMany(row => row.Descendants<TableRow>())).ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            ReadRow(rows[row], row, below);
        }
        var grid = new GridBuilder($"第{number}个表格");
        cells.ForEach(grid.Add);
        document.Add(new GridBlock(grid.Build()));
        inner.ForEach(nested => new WordTable(nested, document.Blocks.OfType<GridBlock>().Count() + 1).AddTo(document));
    }

    /// <param name="open">For each column, the cell that is merged downward so far.</param>
    private void ReadRow(TableRow row, int number, Dictionary<int, int> open)
    {
        var column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        foreach (var cell in row.Elements<TableCell>().Concat(row.Elements<SdtCell>().SelectMany(content => content.Descendants<TableCell>())))
        {
            var properties = cell.TableCellProperties;
            var span = Math.Clamp(properties?.GridSpan?.Val?.Value ?? 1, 1, ImportLimits.Columns);
            var merge = properties?.VerticalMerge;
            if (merge is not null && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue) && open.TryGetValue(column, out var above))
            {
                cells[above] = cells[above] with { RowSpan = number - cells[above].Row + 1 };
            }
            else
            {
                cells.Add(new GridCell(TextOf(cell), number, column, 1, span, $"第{this.number}个表格第{number + 1}行"));
                open[column] = cells.Count - 1;
            }
            column += span;
        }
    }

    private int number = number;

    private string TextOf(TableCell cell)
    {
        var parts = new List<string>();
        foreach (var child in cell.ChildElements.SelectMany(Unwrapped))
        {
            if (child is Paragraph paragraph)
            {
                parts.Add(WordText.Of(paragraph));
            }
            else if (child is Table nested && IsOwnTable(nested))
            {
                inner.Add(nested);
            }
            else if (child is Table)
            {
                parts.AddRange(child.Descendants<Paragraph>().Select(WordText.Of));
            }
        }
        return string.Join('\n', parts).Trim('\n');
    }

    private static IEnumerable<OpenXmlElement> Unwrapped(OpenXmlElement element) =>
        element is SdtBlock or SdtContentBlock ? element.ChildElements.SelectMany(Unwrapped) : [element];

    private static bool IsOwnTable(Table nested) =>
        nested.Descendants<TableCell>().Select(cell => HeaderWords.Meaning(cell.InnerText)).OfType<ColumnKind>().Distinct().Count() >= 3;
}
