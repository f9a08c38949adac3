using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Interpretations;

/// <summary>Identifies a <see cref="PlannedPolicy"/>.</summary>
public readonly record struct PlannedPolicyId(Guid Value) : IEntityId<PlannedPolicyId>
{
    public static PlannedPolicyId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>拟出台的重大政策: when a body means to issue a major policy, so that no two compete for the public's attention (D06).</summary>
public sealed class PlannedPolicy : IBelongsToJurisdiction
{
    private PlannedPolicy()
    {
    }

    public PlannedPolicy(PlannedPolicyId id, BodyId body, string title, DateOnly on, string note, Actor by, JurisdictionId jurisdiction)
    {
        (Id, JurisdictionId, BodyId, FiledBy) = (id, jurisdiction, body, by.Name);
        Plan(title, on, note);
    }

    public PlannedPolicyId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly On { get; private set; }

    /// <summary>市场预期和节奏: what the public expects, why this day.</summary>
    public string Note { get; private set; } = "";

    public string FiledBy { get; private set; } = "";

    public void Plan(string title, DateOnly on, string note) => (Title, On, Note) = (title.Trim(), on, note.Trim());
}
