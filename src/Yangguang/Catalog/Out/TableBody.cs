using System.Globalization;
using Yangguang.Platform.Office;

namespace Yangguang.Catalog.Out;

/// <summary>The rows below the head. Neighbours that share a level share its cell, as the form merges them.</summary>
internal sealed class TableBody(IReadOnlyList<TableColumn> columns, IReadOnlyList<CatalogRow> rows)
{
    private readonly int firstLevel = columns.TakeWhile(column => !column.IsLevel).Count();
    private readonly int levels = columns.Count(column => column.IsLevel);

    public static IEnumerable<PrintedCell> Of(IReadOnlyList<TableColumn> columns, IReadOnlyList<CatalogRow> rows)
    {
        var body = new TableBody(columns, rows);
        return Enumerable.Range(0, rows.Count).SelectMany(at => body.Levels(at).Concat(body.Others(at)));
    }

    private IEnumerable<PrintedCell> Others(int at) => Enumerable.Range(0, columns.Count)
        .Where(column => !columns[column].IsLevel)
        .Select(column => new PrintedCell(at + TableHead.Rows, column, columns[column].IsSerial
            ? (at + 1).ToString(CultureInfo.InvariantCulture)
            : columns[column].Text(rows[at])));

    private IEnumerable<PrintedCell> Levels(int at)
    {
        if (IsUnparted(at))
        {
            yield return new(at + TableHead.Rows, firstLevel, Text(at, 0), ColumnSpan: levels);
            yield break;
        }

        for (var level = 0; level < levels; level++)
        {
            var isDeepest = level == levels - 1;
            if (isDeepest || at == 0 || !Shares(at - 1, at, level))
                yield return new(at + TableHead.Rows, firstLevel + level, Text(at, level), RowSpan: isDeepest ? 1 : Reach(at, level));
        }
    }

    /// <summary>An item of one level that stands by itself takes the room of all levels.</summary>
    private bool IsUnparted(int at) => Enumerable.Range(1, levels - 1).All(level => Text(at, level).Length == 0)
        && (at == 0 || !Shares(at - 1, at, 0)) && Reach(at, 0) == 1;

    private int Reach(int from, int level)
    {
        var end = from + 1;
        while (end < rows.Count && Shares(end - 1, end, level))
            end++;
        return end - from;
    }

    private bool Shares(int one, int other, int level) =>
        Enumerable.Range(0, level + 1).All(outer => Text(one, outer).Length > 0 && Text(one, outer) == Text(other, outer))
        && rows[one].Level1.Length > 0 && rows[other].Level1.Length > 0;

    private string Text(int at, int level) => columns[firstLevel + level].Text(rows[at]);
}
