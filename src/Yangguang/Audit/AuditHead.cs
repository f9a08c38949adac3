using Yangguang.Bodies;

namespace Yangguang.Audit;

/// <summary>链首: the newest seal of a jurisdiction's chain. Whoever adds to the chain locks this row, as the last thing of a transaction.</summary>
public sealed class AuditHead : IBelongsToJurisdiction
{
    private AuditHead()
    {
    }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>How many entries were ever sealed.</summary>
    public long Sequence { get; private set; }

    public byte[] Hash { get; private set; } = [];
}
