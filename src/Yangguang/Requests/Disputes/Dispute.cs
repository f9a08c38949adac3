using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests.Disputes;
using Yangguang.Rules.Time;

namespace Yangguang.Requests.Disputes;

/// <summary>Identifies a <see cref="Dispute"/>.</summary>
public readonly record struct DisputeId(Guid Value) : IEntityId<DisputeId>
{
    public static DisputeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 行政复议、行政诉讼 about an answer to a request (B11): table 4 of the annual report is counted from these. Nothing in it names the applicant.
/// </summary>
public sealed class Dispute : IBelongsToJurisdiction
{
    private Dispute()
    {
    }

    public Dispute(DisputeId id, Body body, DisputeFacts facts, DateTimeOffset at)
    {
        (Id, JurisdictionId, BodyId) = (id, body.JurisdictionId, body.Id);
        Put(facts, at);
    }

    public DisputeId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>The organ whose answer is challenged.</summary>
    public BodyId BodyId { get; private set; }

    public DisputeFacts Facts { get; private set; } = new();

    /// <summary>How it ended; null while it has not (尚未审结).</summary>
    public DisputeOutcome? Outcome { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>What was decided, in a sentence.</summary>
    public string OutcomeNote { get; private set; } = "";

    /// <summary>判决、复议决定生效之日 of one that the organ must carry out; null where there is nothing to do.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>Last day to carry it out.</summary>
    public DateOnly? PerformBy { get; private set; }

    public bool IsProvisional { get; private set; }

    public DateOnly? PerformedOn { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public int Revision { get; private set; }

    public bool IsOpen => Outcome is null;

    /// <summary>True while a judgment waits to be carried out.</summary>
    public bool IsToPerform => PerformBy is not null && PerformedOn is null;

    public void Rewrite(DisputeFacts facts, DateTimeOffset at)
    {
        DisputeRules.IsOpen(this).OrRefuse();
        Put(facts, at);
    }

    /// <summary>审结: with the day it takes effect when the organ is ordered to do something, from which its time to do it runs.</summary>
    public void Close(DisputeEnding ending, Deadline? performance, DateTimeOffset at)
    {
        DisputeRules.IsOpen(this).OrRefuse();
        (Outcome, ClosedOn, OutcomeNote, EffectiveOn) = (ending.Outcome, ending.ClosedOn, ending.Note.Trim(), ending.EffectiveOn);
        if (performance is not null)
            Move(performance);
        Touch(at);
    }

    /// <summary>A closing that was noted by mistake is taken back.</summary>
    public void Reopen(DateTimeOffset at)
    {
        DisputeRules.IsClosed(this).OrRefuse();
        (Outcome, ClosedOn, OutcomeNote) = (null, null, "");
        (EffectiveOn, PerformBy, PerformedOn, IsProvisional) = (null, null, null, false);
        Touch(at);
    }

    public void Perform(DateOnly on, DateTimeOffset at)
    {
        DisputeRules.MayPerform(this, on).OrRefuse();
        PerformedOn = on;
        Touch(at);
    }

    public void Move(Deadline performance) => (PerformBy, IsProvisional) = (performance.DueOn, performance.Provisional);

    private void Put(DisputeFacts facts, DateTimeOffset at)
    {
        Facts = facts.Tidied();
        Touch(at);
    }

    private void Touch(DateTimeOffset at)
    {
        ChangedAt = at;
        Revision++;
    }
}
