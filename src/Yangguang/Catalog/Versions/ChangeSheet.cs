namespace Yangguang.Catalog.Versions;

/// <summary>
/// Old and new side by side. Model of <c>/Catalog/Versions/_Changes.cshtml</c>; an address is linked where the row has one.
/// </summary>
/// <param name="Before">Head of the left side, e.g. 第 1 版.</param>
/// <param name="Hrefs">Addresses of rows by item; rows not in it are not linked.</param>
public sealed record ChangeSheet(
    string Caption, string Before, string After, IReadOnlyList<RowChange> Changes, IReadOnlyDictionary<CatalogItemId, string> Hrefs)
{
    public int Added => Count(RowChangeKind.Added);

    public int Changed => Count(RowChangeKind.Changed);

    public int Dropped => Count(RowChangeKind.Dropped);

    /// <summary>新增 1 项，修改 2 项，删除 1 项; what is zero is not named.</summary>
    public string Summary => Changes.Count == 0
        ? "文字没有变化"
        : string.Join('，', new[] { (Added, "新增"), (Changed, "修改"), (Dropped, "删除") }
            .Where(count => count.Item1 > 0).Select(count => $"{count.Item2} {count.Item1} 项"));

    private int Count(RowChangeKind kind) => Changes.Count(change => change.Kind == kind);
}
