using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Webhooks;

/// <summary>Plans a delivery of each piece of news to each webhook that wants it.</summary>
internal sealed class PlanWebhooks(YangguangDb db, TimeProvider time) : IOutboxFollower
{
    public async Task Plan(IReadOnlyList<OutboxMessage> messages, CancellationToken cancellation)
    {
        var webhooks = await db.Webhooks.AsNoTracking().Where(webhook => webhook.StoppedAt == null).ToListAsync(cancellation);
        db.WebhookDeliveries.AddRange(
            from message in messages
            from webhook in webhooks
            where webhook.Wants(message)
            select new WebhookDelivery(EntityId.New<WebhookDeliveryId>(time), webhook, message, time.GetUtcNow()));
    }
}
