using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>Identifies a <see cref="Evidence"/>.</summary>
public readonly record struct EvidenceId(Guid Value) : IEntityId<EvidenceId>
{
    public static EvidenceId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>公开凭证: what shows that a round was met: a published record, or proof from another channel.</summary>
public sealed class Evidence : IBelongsToJurisdiction
{
    private Evidence()
    {
    }

    public Evidence(EvidenceId id, Duty duty, DutyRoundId? roundId, EvidenceKind kind, string channel, DateOnly on)
    {
        Id = id;
        JurisdictionId = duty.JurisdictionId;
        DutyId = duty.Id;
        RoundId = roundId;
        Kind = kind;
        Channel = channel;
        On = on;
    }

    public EvidenceId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public DutyId DutyId { get; private set; }

    /// <summary>The round it met; null when it adds to a duty none of whose rounds was open.</summary>
    public DutyRoundId? RoundId { get; private set; }

    public EvidenceKind Kind { get; private set; }

    /// <summary>渠道, as the row prints it.</summary>
    public string Channel { get; private set; } = "";

    /// <summary>The day it was disclosed there.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The published record, for <see cref="EvidenceKind.Record"/>.</summary>
    public Guid? RecordId { get; init; }

    /// <summary>Place, link or remark.</summary>
    public string Note { get; init; } = "";

    /// <summary>Stored picture or scan, for <see cref="EvidenceKind.ChannelProof"/>.</summary>
    public string? FileName { get; init; }

    public string FiledBy { get; init; } = "";
}
