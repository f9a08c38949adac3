using Yangguang.Bodies;

namespace Yangguang.Requests.Archive;

/// <summary>案卷: everything of a filed case in one immutable file (政府信息公开条例 art. 45).</summary>
public sealed class CaseFolder : IBelongsToJurisdiction
{
    private CaseFolder()
    {
    }

    internal CaseFolder(InformationRequest request, PackedFolder packed, string file, string keeper, DateOnly identityUntil)
    {
        (RequestId, JurisdictionId, BodyId) = (request.Id, request.JurisdictionId, request.BodyId);
        (Sha256, Bytes, Entries, File, KeeperName) = (packed.Sha256, packed.Content.LongLength, packed.Entries, file, keeper);
        MadeOn = request.ArchivedOn!.Value;
        IdentityUntil = identityUntil;
    }

    public RequestId RequestId { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public DateOnly MadeOn { get; private set; }

    public string KeeperName { get; private set; } = "";

    /// <summary>Of the folder as it can be taken out, in lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";

    public long Bytes { get; private set; }

    /// <summary>How many documents it holds.</summary>
    public int Entries { get; private set; }

    /// <summary>Name among the sealed files.</summary>
    public string File { get; private set; } = "";

    /// <summary>Day after which the number of the identity paper is forgotten; the catalogue keeps its line.</summary>
    public DateOnly IdentityUntil { get; private set; }

    public DateOnly? IdentityPurgedOn { get; private set; }

    internal void NotePurge(DateOnly on) => IdentityPurgedOn = on;
}

/// <summary>A folder as packed.</summary>
public sealed record PackedFolder(byte[] Content, string Sha256, int Entries);
