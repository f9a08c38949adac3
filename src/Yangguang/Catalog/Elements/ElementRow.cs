using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Elements;

/// <summary>A row as its elements are compared: in the draft where one is under way, else in force.</summary>
public sealed record ElementRow(CatalogItemId ItemId, string Level1, string Name, string[] Elements);

internal static class ElementRows
{
    public static async Task<IReadOnlyList<ElementRow>> ElementRowsOf(this YangguangDb db, CatalogId catalog, CancellationToken cancellation)
    {
        var draft = await db.CatalogVersions.AsNoTracking().Include(version => version.Rows)
            .SingleOrDefaultAsync(version => version.CatalogId == catalog && VersionStates.Pending.Contains(version.State), cancellation);
        if (draft is not null)
            return [.. draft.Rows.OrderBy(row => row.Position).Select(row => Of(row.ItemId, row.Cells))];
        var items = await db.CatalogItems.AsNoTracking().Where(item => item.CatalogId == catalog).OrderBy(item => item.Number).ToListAsync(cancellation);
        return [.. items.Select(item => Of(item.Id, item.Row))];
    }

    private static ElementRow Of(CatalogItemId id, CatalogRow cells) => new(id, cells.Level1, cells.Name, cells.Elements);
}
