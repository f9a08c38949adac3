using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Organisations;

/// <summary>Identifies an <see cref="OrganisationMeaning"/>.</summary>
public readonly record struct OrganisationMeaningId(Guid Value) : IEntityId<OrganisationMeaningId>
{
    public static OrganisationMeaningId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 机构对照: which body of this county the general words of a template mean, decided by the county office once and remembered
/// (县级政府民政部门 → 昭明县民政局).
/// </summary>
public sealed class OrganisationMeaning : IBelongsToJurisdiction
{
    private OrganisationMeaning()
    {
    }

    public OrganisationMeaning(OrganisationMeaningId id, JurisdictionId jurisdiction, string printed)
    {
        Id = id;
        JurisdictionId = jurisdiction;
        Printed = printed;
    }

    public OrganisationMeaningId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>The words of the template, without layout spaces.</summary>
    public string Printed { get; private set; } = "";

    /// <summary>The body meant; null when the words shall stay as they are printed.</summary>
    public BodyId? BodyId { get; private set; }

    public string DecidedBy { get; private set; } = "";

    public DateTimeOffset DecidedAt { get; private set; }

    public void Decide(BodyId? body, Actor actor, DateTimeOffset at) => (BodyId, DecidedBy, DecidedAt) = (body, actor.Name, at);
}
