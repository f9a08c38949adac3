using Yangguang.Platform.Office;

namespace Yangguang.Catalog.Out;

/// <summary>The head of two rows: groups above their columns, single columns over both.</summary>
internal static class TableHead
{
    public const int Rows = 2;

    public static IEnumerable<PrintedCell> Of(IReadOnlyList<TableColumn> columns)
    {
        for (var at = 0; at < columns.Count; at++)
        {
            if (columns[at].Group.Length == 0)
                yield return new(0, at, columns[at].Head, RowSpan: Rows);
            else if (at == 0 || columns[at - 1].Group != columns[at].Group)
                yield return new(0, at, columns[at].Group, ColumnSpan: Width(columns, at));
        }

        for (var at = 0; at < columns.Count; at++)
        {
            if (columns[at].Group.Length > 0)
                yield return new(1, at, columns[at].Head);
        }
    }

    private static int Width(IReadOnlyList<TableColumn> columns, int from) =>
        columns.Skip(from).TakeWhile(column => column.Group == columns[from].Group).Count();
}
