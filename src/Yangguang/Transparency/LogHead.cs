using Yangguang.Bodies;
using Yangguang.Transparency.Tree;

namespace Yangguang.Transparency;

/// <summary>How far the log of a jurisdiction has come: what its files must still add up to, however they were treated.</summary>
public sealed class LogHead : IBelongsToJurisdiction
{
    private LogHead()
    {
    }

    internal LogHead(JurisdictionId jurisdiction, string key, DateTimeOffset at) =>
        (JurisdictionId, Key, Root, ChangedAt) = (jurisdiction, key, Merkle.Empty.ToBytes(), at);

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>Public key; its name is the origin line of every checkpoint.</summary>
    public string Key { get; private set; } = "";

    public long Size { get; private set; }

    public byte[] Root { get; private set; } = [];

    public DateTimeOffset ChangedAt { get; private set; }
}
