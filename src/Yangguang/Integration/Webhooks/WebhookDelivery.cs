using Yangguang.Bodies;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Webhooks;

/// <summary>Identifies a <see cref="WebhookDelivery"/>.</summary>
public readonly record struct WebhookDeliveryId(Guid Value) : IEntityId<WebhookDeliveryId>
{
    public static WebhookDeliveryId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>Where a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>待送达: not yet tried, or to be tried again.</summary>
    Waiting,

    /// <summary>已送达: the receiver answered 2xx.</summary>
    Delivered,

    /// <summary>未送达: tried as often as the plan says, or its address is no longer served.</summary>
    GivenUp,
}

/// <summary>送达记录: one piece of news to one address, until the receiver has confirmed it.</summary>
public sealed class WebhookDelivery : IBelongsToJurisdiction, IClaimable
{
    /// <summary>How much of an answer is kept, in characters.</summary>
    public const int LongestAnswer = 300;

    private WebhookDelivery()
    {
    }

    public WebhookDelivery(WebhookDeliveryId id, Webhook webhook, OutboxMessage message, DateTimeOffset at, bool isReplay = false)
    {
        Id = id;
        JurisdictionId = webhook.JurisdictionId;
        WebhookId = webhook.Id;
        MessageSequence = message.Sequence;
        QueuedAt = at;
        NextAttemptAt = at;
        IsReplay = isReplay;
    }

    public WebhookDeliveryId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public WebhookId WebhookId { get; private set; }

    public long MessageSequence { get; private set; }

    public DeliveryState State { get; private set; }

    /// <summary>True when somebody asked for it again.</summary>
    public bool IsReplay { get; private set; }

    public DateTimeOffset QueuedAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>When it is tried next; null when there is nothing more to do.</summary>
    public DateTimeOffset? NextAttemptAt { get; private set; }

    public DateTimeOffset? LastAttemptAt { get; private set; }

    /// <summary>HTTP status of the last answer; null when there was none.</summary>
    public int? Status { get; private set; }

    /// <summary>The beginning of the last answer, or what stood in its way.</summary>
    public string Answer { get; private set; } = "";

    public void Claim(DateTimeOffset until) => NextAttemptAt = until;

    public void Note(DeliveryResult result, DateTimeOffset at)
    {
        Attempts++;
        (LastAttemptAt, Status) = (at, result.Status);
        Answer = result.Answer.Length > LongestAnswer ? result.Answer[..LongestAnswer] : result.Answer;
        if (result.IsConfirmed)
            (State, NextAttemptAt) = (DeliveryState.Delivered, null);
        else if (!result.MayBeTriedAgain || RetryPlan.After(Attempts) is not { } pause)
            GiveUp();
        else
            NextAttemptAt = at + (result.RetryAfter is { } asked && asked > pause ? asked : pause);
    }

    /// <summary>Not tried in this round, because its receiver did not answer to what stood before it.</summary>
    public void Postpone(DateTimeOffset now) => NextAttemptAt = now + TimeSpan.FromMinutes(1);

    /// <summary>立即重发: somebody wants it sent now, whatever became of it before.</summary>
    public void SendAgain(DateTimeOffset now)
    {
        (State, NextAttemptAt, Attempts) = (DeliveryState.Waiting, now, 0);
    }

    public void GiveUp() => (State, NextAttemptAt) = (DeliveryState.GivenUp, null);
}
