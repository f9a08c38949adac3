using Yangguang.Bodies;

namespace Yangguang.Platform.Files;

/// <summary>A file that a body handed in: counted against its quota, whoever else handed in the same bytes.</summary>
public sealed class StoredFile : IBelongsToJurisdiction
{
    private StoredFile()
    {
    }

    public StoredFile(JurisdictionId jurisdiction, BodyId body, string name, long bytes, string givenName, string arrivedBy, DateTimeOffset at)
    {
        JurisdictionId = jurisdiction;
        BodyId = body;
        Name = name;
        Bytes = bytes;
        GivenName = givenName;
        ArrivedBy = arrivedBy;
        ArrivedAt = at;
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    /// <summary>SHA-256 of the content in lower-case hex and the extension of its type; the name in the store.</summary>
    public string Name { get; private set; } = "";

    public long Bytes { get; private set; }

    /// <summary>What the sender called it.</summary>
    public string GivenName { get; private set; } = "";

    public string ArrivedBy { get; private set; } = "";

    public DateTimeOffset ArrivedAt { get; private set; }
}
