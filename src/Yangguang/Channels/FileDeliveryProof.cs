using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Channels;

/// <summary>
/// Each delivery that the catalogue row asks for becomes evidence on the duty, once. The website's own is filed when the record is
/// published. Saved by the caller.
/// </summary>
public sealed class FileDeliveryProof(YangguangDb db, ProveByDelivery prove)
{
    public async Task Of(Delivery delivery, Outlet outlet, RecordEdition edition, CancellationToken cancellation = default)
    {
        if (delivery.Act != DeliveryAct.Publish || outlet.Kind is OutletKind.Website or OutletKind.Feed)
            return;
        var printed = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).Where(item => item.Id == edition.ItemId)
            .Select(item => item.Row.Channels).SingleAsync(cancellation);
        if (outlet.Kind.AskedBy(printed) is not { } channel)
            return;
        var round = await db.Records.Where(record => record.Id == edition.RecordId).Select(record => record.RoundId).SingleAsync(cancellation);
        await prove.Run(
            new DeliveredRecord(
                EvidenceId.From(delivery.Id.Value), edition.RecordId.Value, round, edition.ItemId, edition.BodyId, channel, printed,
                delivery.DoneOn!.Value, $"{outlet.Kind.InWords()}“{outlet.Name}”：{delivery.Proof}", delivery.ProofFile),
            delivery.DoneBy.Length == 0 ? Actor.System : Actor.System with { Name = delivery.DoneBy }, cancellation);
    }
}
