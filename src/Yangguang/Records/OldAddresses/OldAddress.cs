using Yangguang.Bodies;

namespace Yangguang.Records.OldAddresses;

/// <summary>旧网址: an address of the former website and where its content is now. Links in the world keep working (D21).</summary>
public sealed class OldAddress : IBelongsToJurisdiction
{
    private OldAddress()
    {
    }

    public OldAddress(JurisdictionId jurisdiction, string path, string target, DateTimeOffset at)
    {
        JurisdictionId = jurisdiction;
        Path = path;
        Target = target;
        ImportedAt = at;
    }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>Path and query of the former site, as <see cref="OldPath"/> writes them.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Path on this site.</summary>
    public string Target { get; private set; } = "";

    public DateTimeOffset ImportedAt { get; private set; }

    public void LeadTo(string target, DateTimeOffset at) => (Target, ImportedAt) = (target, at);
}
