using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records;

/// <summary>Records are listed under the area where their row now stands; their text and index number stay as published.</summary>
internal sealed class MoveRecords(YangguangDb db, Outbox outbox) : IItemFollower
{
    public async Task Move(IReadOnlyCollection<CatalogItemId> items, StandardCatalog catalog, CancellationToken cancellation)
    {
        await db.Records.Where(record => items.Contains(record.ItemId))
            .ExecuteUpdateAsync(record => record.SetProperty(each => each.AreaCode, catalog.AreaCode), cancellation);
        await db.Editions.Where(edition => items.Contains(edition.ItemId))
            .ExecuteUpdateAsync(edition => edition.SetProperty(each => each.AreaCode, catalog.AreaCode), cancellation);
        foreach (var live in await db.Editions.AsNoTracking().Where(edition => edition.IsLive && items.Contains(edition.ItemId)).ToListAsync(cancellation))
            outbox.Announce(RecordNews.Of(RecordNews.Moved, live));
    }
}
