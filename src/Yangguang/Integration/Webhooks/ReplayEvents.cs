using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Webhooks;

/// <summary>从某一点起重新发送: every piece of news after it that the webhook wants, once more and under the same ids.</summary>
public sealed class ReplayEvents(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    /// <summary>Most news of one replay; more are fetched from the event list instead.</summary>
    public const int Most = 10_000;

    public Task<int> Since(WebhookId id, DateOnly day, Actor actor, CancellationToken cancellation = default)
    {
        var from = day.StartInChina();
        return Run(id, db.Outbox.Where(message => message.At >= from), day.ToString("yyyy-MM-dd"), actor, cancellation);
    }

    /// <param name="number">Number of the last event the receiver still has; 0 for all.</param>
    public Task<int> After(WebhookId id, long number, Actor actor, CancellationToken cancellation = default) =>
        Run(id, db.Outbox.Where(message => message.Number > number), $"第 {number} 条之后", actor, cancellation);

    private async Task<int> Run(WebhookId id, IQueryable<OutboxMessage> chosen, string point, Actor actor, CancellationToken cancellation)
    {
        var webhook = await db.Webhooks.SingleAsync(webhook => webhook.Id == id, cancellation);
        WebhookRules.IsServed(webhook).OrRefuse();
        var types = webhook.Types;
        var messages = await chosen.AsNoTracking().Where(message => message.Number != null && types.Contains(message.Type))
            .OrderBy(message => message.Number).Take(Most).ToListAsync(cancellation);
        var wanted = messages.Where(webhook.Wants).ToList();
        db.WebhookDeliveries.AddRange(wanted.Select(message =>
            new WebhookDelivery(EntityId.New<WebhookDeliveryId>(time), webhook, message, time.GetUtcNow(), isReplay: true)));
        audit.Note(actor, webhook.BodyId, webhook.SystemId.Value, new EventsReplayed(webhook.Address, point, wanted.Count));
        await db.SaveChangesAsync(cancellation);
        return wanted.Count;
    }
}
