using DocumentFormat.OpenXml.Wordprocessing;
using Yangguang.Platform.Html;

namespace Yangguang.Platform.Office;

/// <summary>A Word table with its merged cells. Rows that repeat on every page are its head; without any, the first row is.</summary>
internal sealed class WordTableRows(WordBlocks blocks)
{
    public async Task<RichTable?> Read(Table table)
    {
        var source = table.Elements<TableRow>().ToList();
        var heads = source.TakeWhile(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is { } mark && mark.Val?.Value != OnOffOnlyValues.Off).Count();
        heads = heads > 0 && heads < source.Count ? heads : source.Count > 1 ? 1 : 0;
        var (rows, running) = (new List<List<RichCell>>(), new Dictionary<int, (int Row, int Cell)>());
        foreach (var row in source)
        {
            var (cells, column) = (new List<RichCell>(), row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0);
            foreach (var cell in row.Elements<TableCell>())
            {
                var span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 1000);
                var merge = cell.TableCellProperties?.VerticalMerge;
                if (merge is not null && merge.Val?.Value != MergedCellValues.Restart && running.TryGetValue(column, out var above))
                    rows[above.Row][above.Cell] = rows[above.Row][above.Cell] with { Rows = rows.Count - above.Row + 1 };
                else
                    cells.Add(new RichCell(rows.Count < heads, span, 1, await blocks.Of(cell)));
                if (merge is null)
                    running.Remove(column);
                else if (merge.Val?.Value == MergedCellValues.Restart)
                    running[column] = (rows.Count, cells.Count - 1);
                column += span;
            }

            rows.Add(cells);
        }

        return rows.All(row => row.Count == 0) ? null : new RichTable([], [.. rows.Select(row => new RichRow(row))]);
    }
}
