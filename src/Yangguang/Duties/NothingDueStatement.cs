using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>Identifies a <see cref="NothingDueStatement"/>.</summary>
public readonly record struct NothingDueStatementId(Guid Value) : IEntityId<NothingDueStatementId>
{
    public static NothingDueStatementId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>本期无应公开事项: signed and dated, shown to the public where an empty column would be.</summary>
public sealed class NothingDueStatement : IBelongsToJurisdiction
{
    private NothingDueStatement()
    {
    }

    public NothingDueStatement(NothingDueStatementId id, Duty duty, string period, string reason, DateOnly signedOn, Actor signer)
    {
        DutyRules.ReasonIsGiven(reason).OrRefuse();
        Id = id;
        JurisdictionId = duty.JurisdictionId;
        DutyId = duty.Id;
        Period = period;
        Reason = reason.Trim();
        SignedOn = signedOn;
        SignerId = signer.StaffId;
        SignerName = signer.Name;
    }

    public NothingDueStatementId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public DutyId DutyId { get; private set; }

    /// <summary>The period it speaks of, e.g. 2026年第三季度.</summary>
    public string Period { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public DateOnly SignedOn { get; private set; }

    public Guid SignerId { get; private set; }

    public string SignerName { get; private set; } = "";
}
