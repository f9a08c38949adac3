using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Mandates;

/// <summary>Identifies a <see cref="MandateLink"/>.</summary>
public readonly record struct MandateLinkId(Guid Value) : IEntityId<MandateLinkId>
{
    public static MandateLinkId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// A person's word that a catalogue row rests on an item of the lists, or that a suggestion was wrong. It follows the row's
/// identity through all versions.
/// </summary>
public sealed class MandateLink : IBelongsToJurisdiction
{
    private MandateLink()
    {
    }

    public MandateLink(MandateLinkId id, Mandate mandate, CatalogItemId item, LinkDecision decision, Actor actor, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = mandate.JurisdictionId;
        BodyId = mandate.BodyId;
        MandateId = mandate.Id;
        ItemId = item;
        Decide(decision, actor, at);
    }

    public MandateLinkId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public CatalogItemId ItemId { get; private set; }

    public MandateId MandateId { get; private set; }

    public LinkDecision Decision { get; private set; }

    public string DecidedBy { get; private set; } = "";

    public DateTimeOffset DecidedAt { get; private set; }

    public void Decide(LinkDecision decision, Actor actor, DateTimeOffset at) =>
        (Decision, DecidedBy, DecidedAt) = (decision, actor.Name, at);
}

/// <summary>What was decided of a link.</summary>
public enum LinkDecision
{
    Accepted,

    /// <summary>Suggested and refused, or taken back: not suggested again.</summary>
    Refused,
}

/// <summary>Identifies a <see cref="WithoutMandate"/>.</summary>
public readonly record struct WithoutMandateId(Guid Value) : IEntityId<WithoutMandateId>
{
    public static WithoutMandateId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>Why a row rests on no item of the lists, signed and dated (A01).</summary>
public sealed class WithoutMandate : IBelongsToJurisdiction
{
    private WithoutMandate()
    {
    }

    public WithoutMandate(WithoutMandateId id, JurisdictionId jurisdiction, BodyId body, CatalogItemId item)
    {
        Id = id;
        JurisdictionId = jurisdiction;
        BodyId = body;
        ItemId = item;
    }

    public WithoutMandateId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public CatalogItemId ItemId { get; private set; }

    public string Reason { get; private set; } = "";

    public string SignedBy { get; private set; } = "";

    public DateOnly SignedOn { get; private set; }

    public void Sign(string reason, Actor actor, DateOnly on)
    {
        MandateRules.ReasonIsGiven(reason).OrRefuse();
        (Reason, SignedBy, SignedOn) = (reason.Trim(), actor.Name, on);
    }
}
