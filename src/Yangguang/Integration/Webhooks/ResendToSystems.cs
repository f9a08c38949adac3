using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Webhooks;

/// <summary>Queues everything anew that addresses still served did not take, under the same event ids; the caller saves.</summary>
public sealed class ResendToSystems(YangguangDb db, TimeProvider time)
{
    private const int Most = 1000;

    public async Task<int> Run(CancellationToken cancellation = default)
    {
        var failed = await db.WebhookDeliveries
            .Where(delivery => delivery.State == DeliveryState.GivenUp && db.Webhooks.Any(webhook => webhook.Id == delivery.WebhookId && webhook.StoppedAt == null))
            .OrderBy(delivery => delivery.Id).Take(Most).ToListAsync(cancellation);
        failed.ForEach(delivery => delivery.SendAgain(time.GetUtcNow()));
        return failed.Count;
    }
}
