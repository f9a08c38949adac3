using Yangguang.Bodies;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Webhooks;

/// <summary>Identifies a <see cref="Webhook"/>.</summary>
public readonly record struct WebhookId(Guid Value) : IEntityId<WebhookId>
{
    public static WebhookId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>接收地址: where a connected system wants to be told of changes, of which kinds, and under which secret.</summary>
public sealed class Webhook : IBelongsToJurisdiction
{
    /// <summary>Longest address, in characters.</summary>
    public const int LongestAddress = 500;

    private Webhook()
    {
    }

    public Webhook(WebhookId id, ConnectedSystem system, Uri address, IEnumerable<string> types, bool ownBodyOnly, string sealedSecret, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = system.JurisdictionId;
        SystemId = system.Id;
        BodyId = system.BodyId;
        Address = address.AbsoluteUri;
        Types = [.. types];
        OwnBodyOnly = ownBodyOnly;
        SealedSecret = sealedSecret;
        AddedAt = at;
    }

    public WebhookId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public ConnectedSystemId SystemId { get; private set; }

    /// <summary>The system's body.</summary>
    public BodyId BodyId { get; private set; }

    public string Address { get; private set; } = "";

    /// <summary>Kinds of news wanted; see <see cref="EventTypes"/>.</summary>
    public string[] Types { get; private set; } = [];

    /// <summary>True when only news of the own body are wanted.</summary>
    public bool OwnBodyOnly { get; private set; }

    /// <summary>The signing secret, encrypted with the installation's keys.</summary>
    public string SealedSecret { get; private set; } = "";

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Since when nothing is sent any more; null while it is served.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>Why, in words.</summary>
    public string StoppedBecause { get; private set; } = "";

    public bool Wants(OutboxMessage message) =>
        StoppedAt is null && Types.Contains(message.Type) && (!OwnBodyOnly || message.BodyId == BodyId);

    public void Stop(string because, DateTimeOffset at)
    {
        if (StoppedAt is not null)
            return;
        StoppedAt = at;
        StoppedBecause = because;
    }

    /// <summary>换发密钥: signatures under the old secret end at once.</summary>
    public void Rekey(string sealedSecret) => SealedSecret = sealedSecret;
}
