using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using ToOutlet = Yangguang.Channels.DeliveryState;
using ToSystem = Yangguang.Integration.Webhooks.DeliveryState;

namespace Yangguang.Oversight.Operations;

/// <summary>How far news are on their way out: what waits to be handed out, and each road on which something waits or was given up.</summary>
public sealed class ReadOutbox(YangguangDb db)
{
    public async Task<OutboxStanding> Run(CancellationToken cancellation = default)
    {
        var waiting = db.Outbox.Where(message => message.Number == null);
        return new(
            await waiting.CountAsync(cancellation),
            await waiting.OrderBy(message => message.Sequence).Select(message => (DateTimeOffset?)message.At).FirstOrDefaultAsync(cancellation),
            [await Outlets(cancellation), await Systems(cancellation), await Mails(cancellation)]);
    }

    private async Task<Road> Outlets(CancellationToken cancellation) => new(
        "发布渠道",
        await db.Deliveries.CountAsync(delivery => delivery.State == ToOutlet.Waiting, cancellation),
        await db.Deliveries.CountAsync(delivery => delivery.State == ToOutlet.GivenUp, cancellation),
        await db.Deliveries.Where(delivery => delivery.State == ToOutlet.Waiting).MinAsync(delivery => (DateTimeOffset?)delivery.QueuedAt, cancellation),
        await db.Deliveries.Where(delivery => delivery.State == ToOutlet.GivenUp).OrderByDescending(delivery => delivery.Id).Select(delivery => delivery.Answer).FirstOrDefaultAsync(cancellation) ?? "");

    private async Task<Road> Systems(CancellationToken cancellation) => new(
        "接入系统",
        await db.WebhookDeliveries.CountAsync(delivery => delivery.State == ToSystem.Waiting, cancellation),
        await db.WebhookDeliveries.CountAsync(delivery => delivery.State == ToSystem.GivenUp, cancellation),
        await db.WebhookDeliveries.Where(delivery => delivery.State == ToSystem.Waiting).MinAsync(delivery => (DateTimeOffset?)delivery.QueuedAt, cancellation),
        await db.WebhookDeliveries.Where(delivery => delivery.State == ToSystem.GivenUp).OrderByDescending(delivery => delivery.Id).Select(delivery => delivery.Answer).FirstOrDefaultAsync(cancellation) ?? "");

    private async Task<Road> Mails(CancellationToken cancellation) => new(
        "订阅邮件",
        await db.Mails.CountAsync(mail => mail.State == ToOutlet.Waiting, cancellation),
        await db.Mails.CountAsync(mail => mail.State == ToOutlet.GivenUp, cancellation),
        await db.Mails.Where(mail => mail.State == ToOutlet.Waiting).MinAsync(mail => (DateTimeOffset?)mail.QueuedAt, cancellation),
        await db.Mails.Where(mail => mail.State == ToOutlet.GivenUp).OrderByDescending(mail => mail.Id).Select(mail => mail.Answer).FirstOrDefaultAsync(cancellation) ?? "");
}

/// <param name="Waiting">News that no follower was told yet.</param>
/// <param name="Oldest">Since when the oldest of them waits.</param>
/// <param name="Roads">The ways on which planned work leaves.</param>
public sealed record OutboxStanding(int Waiting, DateTimeOffset? Oldest, IReadOnlyList<Road> Roads);

/// <summary>One way on which planned work leaves.</summary>
public sealed record Road(string Name, int Waiting, int GivenUp, DateTimeOffset? Oldest, string LastAnswer);
