using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>Identifies an <see cref="Approval"/>.</summary>
public readonly record struct ApprovalId(Guid Value) : IEntityId<ApprovalId>
{
    public static ApprovalId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>How somebody answered for a step.</summary>
public enum ApprovalOutcome
{
    /// <summary>通过.</summary>
    Passed,

    /// <summary>退回: the note is the slip that the drafter reads.</summary>
    Returned,

    /// <summary>报请确定: sent to the competent or secrecy department.</summary>
    Referred,

    /// <summary>已答复: what that department answered.</summary>
    Answered,
}

/// <summary>审查记录: who answered for which step, when, on exactly which text. Never changed.</summary>
public sealed class Approval : IBelongsToJurisdiction
{
    private Approval()
    {
    }

    internal Approval(ApprovalId id, GovernmentRecord record, GateStep step, ApprovalOutcome outcome, string note, Actor by, DateTimeOffset at, IReadOnlyList<KeptFinding>? kept = null)
    {
        Id = id;
        JurisdictionId = record.JurisdictionId;
        RecordId = record.Id;
        Edition = record.Edition;
        Step = step;
        Outcome = outcome;
        Note = note.Trim();
        Fingerprint = record.Fingerprint;
        StaffId = by.StaffId;
        StaffName = by.Name;
        At = at;
        Kept = kept ?? [];
    }

    public ApprovalId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public RecordId RecordId { get; private set; }

    /// <summary>Number of the edition in the making.</summary>
    public int Edition { get; private set; }

    public GateStep Step { get; private set; }

    public ApprovalOutcome Outcome { get; private set; }

    /// <summary>Answers given, or the words of a slip.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Of the content that was looked at.</summary>
    public string Fingerprint { get; private set; } = "";

    public Guid StaffId { get; private set; }

    public string StaffName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Personal information excepted from masking; the provision and the reason stand in the note.</summary>
    public IReadOnlyList<KeptFinding> Kept { get; private set; } = [];
}
