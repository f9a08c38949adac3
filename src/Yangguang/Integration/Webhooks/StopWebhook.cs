using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Webhooks;

/// <summary>停用接收地址: what still waits for it is given up, the log stays.</summary>
public sealed class StopWebhook(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(WebhookId id, Actor actor, CancellationToken cancellation = default)
    {
        var webhook = await db.Webhooks.SingleAsync(webhook => webhook.Id == id, cancellation);
        if (webhook.StoppedAt is not null)
            return;
        webhook.Stop($"由{actor.Name}停用", time.GetUtcNow());
        foreach (var waiting in await db.WebhookDeliveries
            .Where(delivery => delivery.WebhookId == id && delivery.State == DeliveryState.Waiting).ToListAsync(cancellation))
            waiting.GiveUp();
        audit.Note(actor, webhook.BodyId, webhook.SystemId.Value, new WebhookStopped(webhook.Address));
        await db.SaveChangesAsync(cancellation);
    }
}
