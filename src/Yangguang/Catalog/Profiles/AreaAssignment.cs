using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Profiles;

/// <summary>Identifies an <see cref="AreaAssignment"/>.</summary>
public readonly record struct AreaAssignmentId(Guid Value) : IEntityId<AreaAssignmentId>
{
    public static AreaAssignmentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>领域分工: which body answers for an area, leading or taking part (A11).</summary>
public sealed class AreaAssignment : IBelongsToJurisdiction
{
    private AreaAssignment()
    {
    }

    public AreaAssignment(AreaAssignmentId id, JurisdictionId jurisdiction, string areaCode, BodyId body, AreaRole role)
    {
        Id = id;
        JurisdictionId = jurisdiction;
        AreaCode = areaCode;
        BodyId = body;
        Role = role;
    }

    public AreaAssignmentId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public string AreaCode { get; private set; } = "";

    public BodyId BodyId { get; private set; }

    public AreaRole Role { get; private set; }
}

/// <summary>What a body does in an area.</summary>
public enum AreaRole
{
    /// <summary>牵头.</summary>
    Lead,

    /// <summary>参与.</summary>
    Joint,
}
