using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Channels.Subscriptions;

/// <summary>Puts editions beside the facts that subscriptions ask for.</summary>
public sealed class MatchingEditions(YangguangDb db)
{
    internal async Task<IReadOnlyList<(RecordEdition Edition, RecordFacts Facts)>> Of(IReadOnlyCollection<RecordEdition> editions, CancellationToken cancellation)
    {
        var (bodyIds, itemIds) = (editions.Select(edition => edition.BodyId).Distinct().ToList(), editions.Select(edition => edition.ItemId).Distinct().ToList());
        var bodies = await db.Bodies.Where(body => bodyIds.Contains(body.Id)).Select(body => new { body.Id, body.Code }).ToDictionaryAsync(body => body.Id, body => body.Code, cancellation);
        var items = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).Where(item => itemIds.Contains(item.Id))
            .Select(item => new { item.Id, item.Code }).ToDictionaryAsync(item => item.Id, item => item.Code, cancellation);
        return [.. editions.Select(edition => (edition, RecordFacts.Of(edition, bodies[edition.BodyId], items[edition.ItemId])))];
    }
}
