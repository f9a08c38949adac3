using Yangguang.Platform.Persistence;

namespace Yangguang.Bodies;

/// <summary>Identifies a <see cref="Body"/>.</summary>
public readonly record struct BodyId(Guid Value) : IEntityId<BodyId>
{
    public static BodyId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>公开主体: an organ, township, village or public enterprise that must disclose.</summary>
public sealed class Body : IBelongsToJurisdiction
{
    private Body()
    {
    }

    public Body(BodyId id, JurisdictionId jurisdictionId, string code, string name, Tier tier, BodyKind kind, int order)
    {
        Id = id;
        JurisdictionId = jurisdictionId;
        Code = code;
        Name = name;
        ShortName = name;
        Tier = tier;
        Kind = kind;
        Order = order;
    }

    public BodyId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>Nine-character organisation code: the front part of every index number and the body's address.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; set; } = "";

    public string ShortName { get; set; } = "";

    public Tier Tier { get; private set; }

    public BodyKind Kind { get; private set; }

    /// <summary>The township of a village; null for others.</summary>
    public BodyId? ParentId { get; set; }

    public string Phone { get; set; } = "";

    public string Address { get; set; } = "";

    public string OfficeHours { get; set; } = "";

    /// <summary>Place in lists, as the county orders its organs.</summary>
    public int Order { get; private set; }
}
