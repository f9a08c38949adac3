using Yangguang.Bodies;
using Yangguang.Records;
using Yangguang.Rules.Time;

namespace Yangguang.Interpretations;

/// <summary>解读期限: a published policy document that must be explained, by when, and when it was. One a document.</summary>
public sealed class InterpretationDuty : IBelongsToJurisdiction
{
    private InterpretationDuty()
    {
    }

    public InterpretationDuty(GovernmentRecord document, DateOnly issuedOn, Deadline deadline)
    {
        RecordId = document.Id;
        JurisdictionId = document.JurisdictionId;
        BodyId = document.BodyId;
        IssuedOn = issuedOn;
        Year = issuedOn.Year;
        Move(deadline);
    }

    public RecordId RecordId { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    /// <summary>The day the document came out, from which the days are counted.</summary>
    public DateOnly IssuedOn { get; private set; }

    public int Year { get; private set; }

    /// <summary>Last day in time.</summary>
    public DateOnly DueOn { get; private set; }

    public bool IsProvisional { get; private set; }

    /// <summary>The day the first interpretation came out; null while there is none.</summary>
    public DateOnly? MetOn { get; private set; }

    /// <summary>One of its interpretations has more than words.</summary>
    public bool HasOtherForms { get; private set; }

    public bool WasInTime => MetOn <= DueOn;

    public void Move(Deadline deadline) => (DueOn, IsProvisional) = (deadline.DueOn, deadline.Provisional);

    public void Meet(DateOnly on, bool otherForms)
    {
        MetOn ??= on;
        HasOtherForms |= otherForms;
    }
}
