using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration;

/// <summary>Identifies a <see cref="ConnectedSystem"/>.</summary>
public readonly record struct ConnectedSystemId(Guid Value) : IEntityId<ConnectedSystemId>
{
    public static ConnectedSystemId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>已接入系统: a business system of one body that reads the catalogue and hands in records under its rows (A19).</summary>
public sealed class ConnectedSystem : IBelongsToJurisdiction
{
    private ConnectedSystem()
    {
    }

    public ConnectedSystem(ConnectedSystemId id, Body body, string name, ApiKey key, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = body.JurisdictionId;
        BodyId = body.Id;
        Name = name;
        KeyDigest = key.Digest;
        ConnectedAt = at;
    }

    public ConnectedSystemId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>The body it acts for; it can hand in records for no other.</summary>
    public BodyId BodyId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>It acts as a clerk of its body.</summary>
    public Actor AsActor() => new(Id.Value, Name, BodyId, StaffRole.Clerk);

    /// <summary>SHA-256 of the key, in lower-case hex; the key itself is shown once and never kept.</summary>
    public string KeyDigest { get; private set; } = "";

    public DateTimeOffset ConnectedAt { get; private set; }

    /// <summary>Since when its key no longer opens anything; null while connected.</summary>
    public DateTimeOffset? DisconnectedAt { get; private set; }

    public void Disconnect(DateTimeOffset at) => DisconnectedAt ??= at;
}
