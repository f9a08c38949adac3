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
    /// <param name="bodies">Names of bodies by id: given, a change of those who must disclose is told too.</param>
    public static IReadOnlyList<RowChange> Between(
        IEnumerable<VersionRow> before, IEnumerable<VersionRow> after, IReadOnlyDictionary<Guid, string>? bodies = null)
    {
        var old = before.ToDictionary(row => row.ItemId);
        var changes = new List<RowChange>();
        foreach (var row in after.OrderBy(row => row.Position))
        {
            if (!old.Remove(row.ItemId, out var known))
                changes.Add(new RowChange(row.ItemId, row.Cells.Name, RowChangeKind.Added, Cells(null, row, bodies)));
            else if (Cells(known, row, bodies) is { Count: > 0 } cells)
                changes.Add(new RowChange(row.ItemId, row.Cells.Name, RowChangeKind.Changed, cells));
        }

        changes.AddRange(old.Values.OrderBy(row => row.Position).Select(row =>
            new RowChange(row.ItemId, row.Cells.Name, RowChangeKind.Dropped, Cells(row, null, bodies))));
        return changes;
    }

    private static List<CellChange> Cells(VersionRow? before, VersionRow? after, IReadOnlyDictionary<Guid, string>? bodies)
    {
        var (old, now) = (Printed(before, bodies), Printed(after, bodies));
        return [.. old.Keys.Concat(now.Keys).Distinct()
            .Select(column => new CellChange(column, old.GetValueOrDefault(column, ""), now.GetValueOrDefault(column, "")))
            .Where(change => change.Before != change.After)];
    }

    /// <summary>The columns in the order of the official table, then the county's own.</summary>
    private static Dictionary<string, string> Printed(VersionRow? row, IReadOnlyDictionary<Guid, string>? bodies)
    {
        if (row is null)
            return [];
        var cells = row.Cells;
        var printed = new Dictionary<string, string>
        {
            ["一级事项"] = cells.Level1,
            ["二级事项"] = cells.Level2,
            ["三级事项"] = cells.Level3,
            ["公开内容"] = string.Join('；', cells.Elements),
            ["公开依据"] = string.Join('；', cells.LegalBasis),
            ["公开时限"] = cells.TimeLimit,
            ["公开主体"] = cells.BodyText,
            ["公开渠道和载体"] = string.Join('、', cells.Channels),
            ["公开对象"] = cells.Audience,
            ["公开方式"] = cells.Mode.InWords(),
            ["公开层级"] = cells.Tiers.InWords(),
        };
        foreach (var (heading, text) in cells.Extra)
            printed[heading] = text;
        if (bodies is not null)
            printed["承担公开义务的单位"] = string.Join('、', row.ResponsibleBodies.Select(body => bodies.GetValueOrDefault(body, "已撤销单位")).Order(StringComparer.Ordinal));
        return printed;
    }
}
