using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>Duties go with their rows into another catalogue; dates and history stay as they are.</summary>
internal sealed class MoveDuties(YangguangDb db) : IItemFollower
{
    public Task Move(IReadOnlyCollection<CatalogItemId> items, StandardCatalog catalog, CancellationToken cancellation) => db.Duties
        .IgnoreQueryFilters([Duty.LiveFilter]).Where(duty => items.Contains(duty.ItemId))
        .ExecuteUpdateAsync(duty => duty
            .SetProperty(each => each.CatalogId, catalog.Id).SetProperty(each => each.AreaCode, catalog.AreaCode), cancellation);
}
