using Yangguang.Bodies;

namespace Yangguang.Records.OldAddresses;

/// <summary>未命中的网址: somebody asked for a page that is not here and that no old address leads from; shown at the desk until it is settled.</summary>
public sealed class MissedAddress : IBelongsToJurisdiction
{
    private MissedAddress()
    {
    }

    public MissedAddress(JurisdictionId jurisdiction, string path, string from, DateTimeOffset at)
    {
        JurisdictionId = jurisdiction;
        Path = path;
        From = from;
        FirstAt = at;
        LastAt = at;
        Count = 1;
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public string Path { get; private set; } = "";

    /// <summary>The page that linked there, where the browser told; empty otherwise.</summary>
    public string From { get; private set; } = "";

    public int Count { get; private set; }

    public DateTimeOffset FirstAt { get; private set; }

    public DateTimeOffset LastAt { get; private set; }
}
