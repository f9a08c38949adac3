using Microsoft.EntityFrameworkCore;
using Yangguang.Integration.Webhooks;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Desk;

/// <summary>Reads what the desk shows of webhooks and of the way their news went.</summary>
public sealed class SystemWebhooks(YangguangDb db)
{
    private const int LogSize = 50;

    public async Task<IReadOnlyList<WebhookLine>> All(CancellationToken cancellation = default) => await (
        from webhook in db.Webhooks
        join system in db.ConnectedSystems on webhook.SystemId equals system.Id
        orderby webhook.AddedAt descending
        select new WebhookLine(
            webhook.Id, system.Name, webhook.Address, webhook.Types, webhook.OwnBodyOnly, webhook.AddedAt, webhook.StoppedAt, webhook.StoppedBecause,
            db.WebhookDeliveries.Count(delivery => delivery.WebhookId == webhook.Id && delivery.State == DeliveryState.Delivered),
            db.WebhookDeliveries.Count(delivery => delivery.WebhookId == webhook.Id && delivery.State == DeliveryState.Waiting),
            db.WebhookDeliveries.Count(delivery => delivery.WebhookId == webhook.Id && delivery.State == DeliveryState.GivenUp)))
        .AsNoTracking().ToListAsync(cancellation);

    /// <summary>The latest deliveries; only those that did not arrive, when asked so.</summary>
    public async Task<IReadOnlyList<DeliveryLine>> Log(bool failedOnly, CancellationToken cancellation = default) => await (
        from delivery in db.WebhookDeliveries
        where !failedOnly || delivery.State == DeliveryState.GivenUp || (delivery.State == DeliveryState.Waiting && delivery.Attempts > 0)
        join webhook in db.Webhooks on delivery.WebhookId equals webhook.Id
        join system in db.ConnectedSystems on webhook.SystemId equals system.Id
        join message in db.Outbox on delivery.MessageSequence equals message.Sequence
        orderby delivery.QueuedAt descending, delivery.MessageSequence descending
        select new DeliveryLine(
            delivery.Id, system.Name, message.Type, message.Number, delivery.State, delivery.IsReplay, delivery.QueuedAt, delivery.Attempts,
            delivery.LastAttemptAt, delivery.NextAttemptAt, delivery.Status, delivery.Answer, webhook.StoppedAt == null))
        .AsNoTracking().Take(LogSize).ToListAsync(cancellation);
}

public sealed record WebhookLine(
    WebhookId Id, string System, string Address, string[] Types, bool OwnBodyOnly, DateTimeOffset AddedAt, DateTimeOffset? StoppedAt,
    string StoppedBecause, int Delivered, int Waiting, int GivenUp);

public sealed record DeliveryLine(
    WebhookDeliveryId Id, string System, string Type, long? Number, DeliveryState State, bool IsReplay, DateTimeOffset QueuedAt, int Attempts,
    DateTimeOffset? LastAttemptAt, DateTimeOffset? NextAttemptAt, int? Status, string Answer, bool MayBeSent);
