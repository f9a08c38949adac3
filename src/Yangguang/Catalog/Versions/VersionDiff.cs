namespace Yangguang.Catalog.Versions;

/// <summary>One cell that two versions word differently.</summary>
public sealed record CellChange(string Column, string Before, string After);

/// <summary>What became of one item between two versions.</summary>
public sealed record RowChange(CatalogItemId Item, string Name, RowChangeKind Kind, IReadOnlyList<CellChange> Cells);

public enum RowChangeKind
{
    /// <summary>新增.</summary>
    Added,

    /// <summary>修改.</summary>
    Changed,

    /// <summary>删除.</summary>
    Dropped,
}

/// <summary>Compares two versions row by row, cell by cell, by the identity of the items and not by their place (A07).</summary>
public static class VersionDiff
{
    public static IReadOnlyList<RowChange> Between(IEnumerable<VersionRow> before, IEnumerable<VersionRow> after)
    {
        var old = before.ToDictionary(row => row.ItemId);
        var changes = new List<RowChange>();
        foreach (var row in after.OrderBy(row => row.Position))
        {
            if (!old.Remove(row.ItemId, out var known))
                changes.Add(new RowChange(row.ItemId, row.Cells.Name, RowChangeKind.Added, Cells(new CatalogRow(), row.Cells)));
            else if (Cells(known.Cells, row.Cells) is { Count: > 0 } cells)
                changes.Add(new RowChange(row.ItemId, row.Cells.Name, RowChangeKind.Changed, cells));
        }

        changes.AddRange(old.Values.OrderBy(row => row.Position).Select(row =>
            new RowChange(row.ItemId, row.Cells.Name, RowChangeKind.Dropped, Cells(row.Cells, new CatalogRow()))));
        return changes;
    }

    private static List<CellChange> Cells(CatalogRow before, CatalogRow after) =>
        [.. Printed(before).Zip(Printed(after), (old, now) => new CellChange(old.Column, old.Text, now.Text))
            .Where(change => change.Before != change.After)];

    private static IEnumerable<(string Column, string Text)> Printed(CatalogRow row) =>
    [
        ("一级事项", row.Level1),
        ("二级事项", row.Level2),
        ("三级事项", row.Level3),
        ("公开内容", string.Join('、', row.Elements)),
        ("公开依据", string.Join('、', row.LegalBasis)),
        ("公开时限", row.TimeLimit),
        ("公开主体", row.BodyText),
        ("公开渠道和载体", string.Join('、', row.Channels)),
        ("公开对象", row.Audience),
        ("公开方式", row.Name.Length == 0 ? "" : row.Mode.InWords()),
        ("公开层级", row.Tiers.InWords()),
    ];
}
