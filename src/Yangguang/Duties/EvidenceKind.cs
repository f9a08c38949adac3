namespace Yangguang.Duties;

/// <summary>What sort of evidence.</summary>
public enum EvidenceKind
{
    /// <summary>A record published on the website.</summary>
    Record,

    /// <summary>Proof from another channel: a photo of the notice board, a link, a newspaper page.</summary>
    ChannelProof,
}
