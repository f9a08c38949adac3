using Yangguang.Platform.Persistence;

namespace Yangguang.Bodies;

/// <summary>Identifies a <see cref="Jurisdiction"/>.</summary>
public readonly record struct JurisdictionId(Guid Value) : IEntityId<JurisdictionId>
{
    public static JurisdictionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>行政区域: the county (or city) whose standard it is; the root of everything.</summary>
public sealed class Jurisdiction
{
    private Jurisdiction()
    {
    }

    public Jurisdiction(JurisdictionId id, string code, string name, bool isDemonstration)
    {
        Id = id;
        Code = code;
        Name = name;
        IsDemonstration = isDemonstration;
    }

    public JurisdictionId Id { get; private set; }

    /// <summary>行政区划代码, six digits.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Host name that shows this jurisdiction; null when it is the only one of the installation.</summary>
    public string? Host { get; set; }

    /// <summary>演示数据: invented data that says so on every page and never runs in production.</summary>
    public bool IsDemonstration { get; private set; }

    /// <summary>编号规则 of 索引号, see <see cref="Rules.Records.IndexNumberFormat"/>; empty is the national form.</summary>
    public string IndexFormat { get; set; } = "";

    /// <summary>What the law wants at the foot of a government website.</summary>
    public SiteIdentity Site { get; set; } = new();
}
