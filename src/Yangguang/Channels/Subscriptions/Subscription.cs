using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Subscriptions;

/// <summary>Identifies a <see cref="Subscription"/>.</summary>
public readonly record struct SubscriptionId(Guid Value) : IEntityId<SubscriptionId>
{
    public static SubscriptionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 邮件订阅 of one address, without an account: what is wanted and how often. Nothing is sent before the address has confirmed it, and
/// ending it forgets the address at once.
/// </summary>
public sealed class Subscription : IBelongsToJurisdiction
{
    private Subscription()
    {
    }

    public Subscription(SubscriptionId id, JurisdictionId jurisdiction, SealedAddress address)
    {
        Id = id;
        JurisdictionId = jurisdiction;
        Address = address.Sealed;
        AddressDigest = address.Digest;
    }

    public SubscriptionId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>The address, encrypted with the installation's keys; empty once forgotten.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Keyed digest that finds the address again without telling it; null once forgotten.</summary>
    public string? AddressDigest { get; private set; }

    public SubscriptionState State { get; private set; }

    /// <summary>What is sent; see <see cref="Topic"/>.</summary>
    public string[] Topics { get; private set; } = [];

    public Pace Pace { get; private set; }

    /// <summary>What was asked for and waits to be confirmed from the address.</summary>
    public string[] AskedTopics { get; private set; } = [];

    public Pace AskedPace { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>How many confirmations were asked for on the day of <see cref="AskedAt"/>.</summary>
    public int AskedToday { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Up to when digests have told what was published.</summary>
    public DateTimeOffset ToldUntil { get; private set; }

    /// <summary>Asks for topics; what is confirmed already stays in force until the address says yes.</summary>
    public void Ask(IReadOnlyCollection<Topic> topics, Pace pace, bool isSameDay, DateTimeOffset at)
    {
        AskedTopics = [.. topics.Select(topic => topic.ToString()).Distinct()];
        (AskedPace, AskedAt, AskedToday) = (pace, at, isSameDay ? AskedToday + 1 : 1);
    }

    /// <summary>确认订阅 from the address itself.</summary>
    public void Confirm(DateTimeOffset at)
    {
        if (State != SubscriptionState.Active)
            (ConfirmedAt, ToldUntil) = (at, at);
        Topics = State == SubscriptionState.Active ? [.. Topics.Union(AskedTopics)] : AskedTopics;
        (Pace, State, AskedTopics) = (AskedPace, SubscriptionState.Active, []);
    }

    public void Choose(IReadOnlyCollection<Topic> topics, Pace pace, DateTimeOffset at)
    {
        // A digest begins with what comes after the change.
        if (Pace == Pace.AtOnce && pace != Pace.AtOnce)
            ToldUntil = at;
        Topics = [.. topics.Select(topic => topic.ToString()).Distinct()];
        Pace = pace;
    }

    public void NoteDigest(DateTimeOffset until) => ToldUntil = until;

    /// <summary>退订: the address is forgotten at once; the row stays to be counted.</summary>
    public void End(DateTimeOffset at)
    {
        (State, EndedAt, Address, AddressDigest) = (SubscriptionState.Ended, at, "", null);
        (Topics, AskedTopics) = ([], []);
    }
}

/// <summary>Where a subscription stands.</summary>
public enum SubscriptionState
{
    /// <summary>待确认.</summary>
    Asked,

    /// <summary>已订阅.</summary>
    Active,

    /// <summary>已退订 or never confirmed.</summary>
    Ended,
}

/// <summary>How often mail comes.</summary>
public enum Pace
{
    /// <summary>即时.</summary>
    AtOnce,

    /// <summary>每日汇总.</summary>
    Daily,

    /// <summary>每周汇总.</summary>
    Weekly,
}

/// <summary>An address as it is kept: encrypted, with a keyed digest to find it by.</summary>
public sealed record SealedAddress(string Sealed, string Digest);
