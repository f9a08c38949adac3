using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Features;

/// <summary>Identifies a <see cref="Feature"/>.</summary>
public readonly record struct FeatureId(Guid Value) : IEntityId<FeatureId>
{
    public static FeatureId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>线上专栏: follows one piece of the county's work; every feature has the same three parts (C17).</summary>
public sealed class Feature : IBelongsToJurisdiction
{
    private Feature()
    {
    }

    public Feature(FeatureId id, JurisdictionId jurisdiction, string code, string name, string purpose, DateOnly openedOn)
    {
        (Id, JurisdictionId, Code, OpenedOn) = (id, jurisdiction, code.Trim(), openedOn);
        (Name, Purpose) = (name.Trim(), purpose.Trim());
    }

    public FeatureId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>Lower-case letters, digits and dashes: its address.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    /// <summary>首页专题: shown on the front page.</summary>
    public bool IsOnFront { get; private set; }

    public DateOnly OpenedOn { get; private set; }

    /// <summary>No post is owed for months after it; null while it is kept.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public void Put(bool onFront) => IsOnFront = onFront;

    public void Close(DateOnly on) => (ClosedOn, IsOnFront) = (ClosedOn ?? on, false);
}

/// <summary>The fixed parts of a feature.</summary>
public enum FeaturePart
{
    /// <summary>工作推进.</summary>
    Progress,

    /// <summary>政策指导.</summary>
    Guidance,

    /// <summary>标准目录.</summary>
    Catalog,
}
