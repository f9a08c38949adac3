namespace Yangguang.Catalog.Import.Columns;

/// <summary>
/// Settles which of several columns with the same meaning is the field: 公开主体 before 责任单位, 公开要素 before 公开内容,
/// 公开属性 before 公开方式. The others are kept beside the row under their own head.
/// </summary>
internal static class ColumnRoles
{
    private static readonly Dictionary<ColumnKind, string[]> Preferred = new()
    {
        [ColumnKind.Body] = ["主体"],
        [ColumnKind.Elements] = ["要素"],
        [ColumnKind.Mode] = ["属性"],
        [ColumnKind.Channels] = ["渠道"],
        [ColumnKind.TimeLimit] = ["时限"],
        [ColumnKind.Basis] = ["公开依据"],
    };

    internal static IReadOnlyList<Column> Settle(IReadOnlyList<Column> columns)
    {
        var fields = columns.Where(column => !column.IsTick && column.Kind != ColumnKind.Extra)
            .GroupBy(column => column.Kind)
            .Select(Choose).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. columns.Select(column =>
            column.IsTick || column.Kind == ColumnKind.Extra || fields.Contains(column) ? column : column with { Kind = ColumnKind.Extra })];
    }

    private static Column Choose(IGrouping<ColumnKind, Column> rivals) =>
        Preferred.GetValueOrDefault(rivals.Key, [])
            .Select(word => rivals.FirstOrDefault(column => column.Name.Contains(word, StringComparison.Ordinal)))
            .FirstOrDefault(column => column is not null) ?? rivals.First();
}
