using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Webhooks;

/// <summary>
/// Sends what is due: claims it, so that no other node sends it too, tries each receiver in the order of the news and all
/// receivers at once, and notes every answer. What a claim's holder did not finish falls due again when its lease is over.
/// </summary>
internal sealed class DeliverWebhooks(YangguangDb db, SendWebhook send, SecretSeal seal, ClaimDue claim, TimeProvider time) : ICourier
{
    private const int Batch = 50;

    public async Task<int> Deliver(CancellationToken cancellation)
    {
        var due = await claim.Run(
            now => db.WebhookDeliveries.Where(delivery => delivery.NextAttemptAt <= now)
                .OrderBy(delivery => delivery.NextAttemptAt).ThenBy(delivery => delivery.MessageSequence).Take(Batch), cancellation);
        if (due.Count == 0)
            return 0;
        var ids = due.Select(delivery => delivery.WebhookId).Distinct().ToList();
        var webhooks = await db.Webhooks.Where(webhook => ids.Contains(webhook.Id)).ToDictionaryAsync(webhook => webhook.Id, cancellation);
        var numbers = due.Select(delivery => delivery.MessageSequence).Distinct().ToList();
        var messages = await db.Outbox.AsNoTracking().Where(message => numbers.Contains(message.Sequence))
            .ToDictionaryAsync(message => message.Sequence, cancellation);
        var codes = await WebhookEvent.BodyCodes(db, messages.Values, cancellation);
        await Task.WhenAll(due.GroupBy(delivery => delivery.WebhookId)
            .Select(group => SendAll(webhooks[group.Key], [.. group.Select(delivery => (delivery, EventOf(delivery)))], cancellation)));
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        return due.Count;

        WebhookEvent EventOf(WebhookDelivery delivery) =>
            messages[delivery.MessageSequence] is var message ? WebhookEvent.Of(message, codes.GetValueOrDefault(message.BodyId, "")) : null!;
    }

    private async Task SendAll(
        Webhook webhook, IReadOnlyList<(WebhookDelivery Delivery, WebhookEvent News)> due, CancellationToken cancellation)
    {
        var isDown = false;
        foreach (var (delivery, news) in due)
        {
            var result = webhook.StoppedAt is not null ? new DeliveryResult(null, $"接收地址已停用：{webhook.StoppedBecause}", MayBeTriedAgain: false)
                : isDown ? null
                : seal.Open(webhook.SealedSecret) is not { } secret ? new DeliveryResult(null, "签名密钥无法解密，请换发密钥后重新发送。", MayBeTriedAgain: false)
                : await send.Run(new Uri(webhook.Address), secret, news, cancellation);
            if (result is null)
            {
                // One knock at a closed door is enough for this round; the rest waits with it.
                delivery.Postpone(time.GetUtcNow());
                continue;
            }

            delivery.Note(result, time.GetUtcNow());
            if (result.IsGone)
                webhook.Stop("对方答复不再接收（410）", time.GetUtcNow());
            isDown = !result.IsConfirmed && result.Status is null;
        }
    }
}
