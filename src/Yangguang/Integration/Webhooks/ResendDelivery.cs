using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Webhooks;

/// <summary>立即重发 of one delivery: under the same event id, so a receiver that has it already may drop it.</summary>
public sealed class ResendDelivery(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(WebhookDeliveryId id, Actor actor, CancellationToken cancellation = default)
    {
        var delivery = await db.WebhookDeliveries.SingleAsync(delivery => delivery.Id == id, cancellation);
        var webhook = await db.Webhooks.SingleAsync(webhook => webhook.Id == delivery.WebhookId, cancellation);
        WebhookRules.IsServed(webhook).OrRefuse();
        delivery.SendAgain(time.GetUtcNow());
        audit.Note(actor, webhook.BodyId, webhook.SystemId.Value, new DeliveryResent(webhook.Address));
        await db.SaveChangesAsync(cancellation);
    }
}
