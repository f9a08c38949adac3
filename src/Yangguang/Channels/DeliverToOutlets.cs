using Microsoft.EntityFrameworkCore;
using Yangguang.Channels.Adapters;
using Yangguang.Platform;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels;

/// <summary>
/// Takes what is due to its outlet: claims it, so that no other node does so too, lets the adapter of the outlet do it, and notes the
/// proof or what stood in the way.
/// </summary>
internal sealed class DeliverToOutlets(
    YangguangDb db, IEnumerable<IOutletAdapter> adapters, FileDeliveryProof proof, ClaimDue claim, TimeProvider time,
    ILogger<DeliverToOutlets> log) : ICourier
{
    private const int Batch = 100;

    public async Task<int> Deliver(CancellationToken cancellation)
    {
        var due = await claim.Run(
            now => db.Deliveries.Where(delivery => delivery.NextAttemptAt <= now)
                .OrderBy(delivery => delivery.NextAttemptAt).ThenBy(delivery => delivery.Id).Take(Batch), cancellation);
        if (due.Count == 0)
            return 0;
        var (outletIds, editionIds) = (due.Select(delivery => delivery.OutletId).Distinct().ToList(), due.Select(delivery => delivery.EditionId).Distinct().ToList());
        var outlets = await db.Outlets.Where(outlet => outletIds.Contains(outlet.Id)).ToDictionaryAsync(outlet => outlet.Id, cancellation);
        var editions = await db.Editions.AsNoTracking().Where(edition => editionIds.Contains(edition.Id)).ToDictionaryAsync(edition => edition.Id, cancellation);
        foreach (var delivery in due)
            await Take(delivery, outlets[delivery.OutletId], new(delivery, outlets[delivery.OutletId], editions[delivery.EditionId]), cancellation);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        return due.Count;
    }

    private async Task Take(Delivery delivery, Outlet outlet, OutletJob job, CancellationToken cancellation)
    {
        if (!outlet.IsOpen)
        {
            delivery.Drop("渠道已关停");
            return;
        }

        var adapter = adapters.Single(adapter => adapter.Serves(outlet.Kind));
        var now = time.GetUtcNow();
        try
        {
            delivery.Deliver(await adapter.Take(job, cancellation), now, now.DayInChina());
            if (delivery.Act == DeliveryAct.Publish)
                outlet.NotePush(now.DayInChina());
            await proof.Of(delivery, outlet, job.Edition, cancellation);
        }
        catch (OutletException refusal)
        {
            delivery.Fail(refusal.Message, refusal.MayBeTriedAgain ? Pauses.After(delivery.Attempts + 1) : null, now);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(failure, "Delivery {Delivery} to {Outlet} failed", delivery.Id, outlet.Code);
            delivery.Fail("写入发布文件夹失败，请检查数据目录的权限和磁盘空间。", Pauses.After(delivery.Attempts + 1), now);
        }
    }
}
