using Yangguang.Bodies;
using Yangguang.Records;

namespace Yangguang.Integration;

/// <summary>Remembers what a system handed in under an idempotency key, so that a repeated call makes nothing twice.</summary>
public sealed class PushedRecord : IBelongsToJurisdiction
{
    private PushedRecord()
    {
    }

    public PushedRecord(ConnectedSystem system, string key, string digest, RecordId recordId, DateTimeOffset at)
    {
        JurisdictionId = system.JurisdictionId;
        SystemId = system.Id;
        Key = key;
        Digest = digest;
        RecordId = recordId;
        At = at;
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public ConnectedSystemId SystemId { get; private set; }

    /// <summary>The caller's Idempotency-Key.</summary>
    public string Key { get; private set; } = "";

    /// <summary>SHA-256 of row and content; the same key with other content is refused.</summary>
    public string Digest { get; private set; } = "";

    public RecordId RecordId { get; private set; }

    public DateTimeOffset At { get; private set; }
}
