using Yangguang.Bodies;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Channels.Subscriptions;

/// <summary>Identifies a <see cref="Mail"/>; also its Message-ID.</summary>
public readonly record struct MailId(Guid Value) : IEntityId<MailId>
{
    public static MailId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>邮件: one letter to one subscription on its way. It names no address; that is opened when it is sent.</summary>
public sealed class Mail : IBelongsToJurisdiction, IClaimable
{
    private Mail()
    {
    }

    public Mail(MailId id, Subscription to, MailKind kind, string key, IEnumerable<RecordEditionId> editions, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = to.JurisdictionId;
        SubscriptionId = to.Id;
        Kind = kind;
        Key = key;
        Editions = [.. editions.Select(edition => edition.Value)];
        QueuedAt = at;
        NextAttemptAt = at;
    }

    public MailId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public SubscriptionId SubscriptionId { get; private set; }

    public MailKind Kind { get; private set; }

    /// <summary>What it is about; a subscription gets each once.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Ids of the editions it tells of.</summary>
    public Guid[] Editions { get; private set; } = [];

    public DeliveryState State { get; private set; }

    public DateTimeOffset QueuedAt { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? NextAttemptAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>What stood in the way of the last attempt; never the address.</summary>
    public string Answer { get; private set; } = "";

    public void Claim(DateTimeOffset until) => NextAttemptAt = until;

    public void Send(DateTimeOffset at) => (State, SentAt, NextAttemptAt, Answer, Attempts) = (DeliveryState.Delivered, at, null, "", Attempts + 1);

    public void Fail(string answer, TimeSpan? pause, DateTimeOffset at)
    {
        Attempts++;
        Answer = answer.Length > Delivery.LongestAnswer ? answer[..Delivery.LongestAnswer] : answer;
        if (pause is { } wait)
            NextAttemptAt = at + wait;
        else
            (State, NextAttemptAt) = (DeliveryState.GivenUp, null);
    }

    public void Drop(string because) => (State, NextAttemptAt, Answer) = (DeliveryState.Dropped, null, because);
}

/// <summary>What a mail is for.</summary>
public enum MailKind
{
    /// <summary>请确认订阅.</summary>
    Confirmation,

    /// <summary>新公开的信息.</summary>
    News,

    /// <summary>汇总.</summary>
    Digest,

    /// <summary>撤下通知.</summary>
    Retraction,
}
