using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Oversight.Inspection;

/// <summary>Identifies a <see cref="SiteFinding"/>.</summary>
public readonly record struct SiteFindingId(Guid Value) : IEntityId<SiteFindingId>
{
    public static SiteFindingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>自查问题: a fault of the site that waits at the desk of its body; it settles itself once it is no longer found.</summary>
public sealed class SiteFinding : IBelongsToJurisdiction
{
    private SiteFinding()
    {
    }

    public SiteFinding(SiteFindingId id, JurisdictionId jurisdiction, Veto? veto, SiteFault fault, DateTimeOffset at)
    {
        (Id, JurisdictionId, Veto, BodyId) = (id, jurisdiction, veto, fault.BodyId);
        (Address, Place, What, FirstAt) = (fault.Address, fault.Place, fault.What, at);
    }

    public SiteFindingId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    /// <summary>The indicator it counts for; null for a page tag, which costs points and never the whole.</summary>
    public Veto? Veto { get; private set; }

    public string Address { get; private set; } = "";

    public string Place { get; private set; } = "";

    public string What { get; private set; } = "";

    public DateTimeOffset FirstAt { get; private set; }

    /// <summary>Since when it is no longer found; null while it is open.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    internal void SeenAgain(SiteFault fault) => What = fault.What;

    internal void Settle(DateTimeOffset at) => SettledAt ??= at;
}
