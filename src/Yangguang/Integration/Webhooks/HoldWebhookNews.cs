using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Webhooks;

/// <summary>News that a receiver has not confirmed yet stay in the outbox, whatever their age.</summary>
internal sealed class HoldWebhookNews(YangguangDb db) : IHoldsNews
{
    public IQueryable<long> Held() => db.WebhookDeliveries.Where(delivery => delivery.NextAttemptAt != null).Select(delivery => delivery.MessageSequence);
}
