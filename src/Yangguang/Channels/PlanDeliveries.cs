using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Channels;

/// <summary>
/// Plans where news of records go: to every outlet that takes all, and to those that the catalogue row asks for. A later edition takes the
/// place of what has not left; a withdrawal stops it, and takes back what has.
/// </summary>
internal sealed class PlanDeliveries(YangguangDb db, SiteOutlets site, TimeProvider time) : IOutboxFollower
{
    public async Task Plan(IReadOnlyList<OutboxMessage> messages, CancellationToken cancellation)
    {
        var news = messages.Where(message => message.Type is RecordNews.Published or RecordNews.Withdrawn).ToList();
        if (news.Count == 0)
            return;
        var outlets = await site.Open(cancellation);
        var ids = news.Select(message => RecordId.From(message.Subject)).Distinct().ToList();
        var editions = (await db.Editions.AsNoTracking().Where(edition => ids.Contains(edition.RecordId) && edition.IsPublic).ToListAsync(cancellation))
            .ToLookup(edition => edition.RecordId);
        var known = (await db.Deliveries.Where(delivery => ids.Contains(delivery.RecordId)).ToListAsync(cancellation))
            .GroupBy(delivery => delivery.RecordId).ToDictionary(group => group.Key, group => group.ToList());
        var channels = await ChannelsOf([.. editions.SelectMany(each => each).Select(edition => edition.ItemId).Distinct()], cancellation);
        var bodyIds = news.Select(message => message.BodyId).Distinct().ToList();
        var bodies = await db.Bodies.AsNoTracking().Where(body => bodyIds.Contains(body.Id)).ToDictionaryAsync(body => body.Id, cancellation);
        foreach (var message in news)
        {
            var (record, number) = (RecordId.From(message.Subject), RecordNews.EditionIn(message));
            if (editions[record].FirstOrDefault(edition => edition.Number == number) is not { } edition)
                continue;
            if (!known.TryGetValue(record, out var deliveries))
                known[record] = deliveries = [];
            if (message.Type == RecordNews.Withdrawn)
                Retract(edition, outlets, deliveries);
            else
                Publish(edition, outlets.Where(outlet => Takes(outlet, bodies[message.BodyId], channels[edition.ItemId])), deliveries);
        }
    }

    internal static bool Takes(Outlet outlet, Body body, IReadOnlyList<string> printed) =>
        outlet.Serves(body) && (outlet.Kind.TakesAll() || outlet.Kind.AskedBy(printed) is not null);

    private void Publish(RecordEdition edition, IEnumerable<Outlet> outlets, List<Delivery> deliveries)
    {
        foreach (var older in deliveries.Where(delivery => delivery.Edition < edition.Number && IsPending(delivery)))
            older.Drop($"已由第 {edition.Number} 版代替");
        foreach (var outlet in outlets)
        {
            if (!deliveries.Exists(delivery => delivery.OutletId == outlet.Id && delivery.EditionId == edition.Id && delivery.Act == DeliveryAct.Publish))
                Add(outlet, edition, DeliveryAct.Publish, deliveries);
        }
    }

    private void Retract(RecordEdition edition, IReadOnlyList<Outlet> outlets, List<Delivery> deliveries)
    {
        foreach (var pending in deliveries.Where(delivery => delivery.Act == DeliveryAct.Publish && IsPending(delivery)))
            pending.Drop("信息已撤下");
        var shown = deliveries.Where(delivery => delivery is { Act: DeliveryAct.Publish, State: DeliveryState.Delivered, TakenDownOn: null })
            .Select(delivery => delivery.OutletId).ToHashSet();
        foreach (var outlet in outlets.Where(outlet => shown.Contains(outlet.Id)))
        {
            if (!deliveries.Exists(delivery => delivery.OutletId == outlet.Id && delivery.EditionId == edition.Id && delivery.Act == DeliveryAct.Retract))
                Add(outlet, edition, DeliveryAct.Retract, deliveries);
        }
    }

    private void Add(Outlet outlet, RecordEdition edition, DeliveryAct act, List<Delivery> deliveries)
    {
        var delivery = NewDelivery.For(outlet, edition, act, time);
        db.Deliveries.Add(delivery);
        deliveries.Add(delivery);
    }

    private static bool IsPending(Delivery delivery) => delivery.State is not (DeliveryState.Delivered or DeliveryState.Dropped);

    private async Task<Dictionary<CatalogItemId, string[]>> ChannelsOf(List<CatalogItemId> items, CancellationToken cancellation) =>
        await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).Where(item => items.Contains(item.Id))
            .Select(item => new { item.Id, item.Row.Channels }).ToDictionaryAsync(item => item.Id, item => item.Channels, cancellation);
}
