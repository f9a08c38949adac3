using Yangguang.Bodies;

namespace Yangguang.Catalog.Versions;

/// <summary>
/// What the live rows become when a version comes into force: rows that stay keep their identity, new ones are made, the rest
/// end. One code for the change and for the question what it would do (D6).
/// </summary>
/// <param name="Live">The rows of the version as live items, in its order.</param>
/// <param name="Made">Those of them that are new.</param>
internal sealed record NextRows(IReadOnlyList<CatalogItem> Live, IReadOnlyList<CatalogItem> Made)
{
    /// <param name="items">Every item the catalogue ever had, by id.</param>
    public static NextRows Of(CatalogVersion version, StandardCatalog catalog, Body owner, IReadOnlyDictionary<CatalogItemId, CatalogItem> items, DateOnly effectiveOn)
    {
        var (live, made) = (new List<CatalogItem>(), new List<CatalogItem>());
        foreach (var row in version.Rows.OrderBy(row => row.Position))
        {
            var responsible = row.ResponsibleBodies.Select(BodyId.From);
            if (items.TryGetValue(row.ItemId, out var item))
                item.Rewrite(row.Cells, responsible);
            else
                made.Add(item = new CatalogItem(row.ItemId, catalog, owner, row.Cells, responsible));
            live.Add(item);
        }

        foreach (var dropped in items.Values.Except(live))
            dropped.End(effectiveOn);
        return new NextRows(live, made);
    }
}
