using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Mandates;

/// <summary>Identifies a <see cref="Mandate"/>.</summary>
public readonly record struct MandateId(Guid Value) : IEntityId<MandateId>
{
    public static MandateId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 权责事项 or 公共服务事项: one item of the lists that say what a body does. The catalogue is compiled from them (A01).
/// </summary>
public sealed class Mandate : IBelongsToJurisdiction
{
    private Mandate()
    {
    }

    public Mandate(MandateId id, Body body, MandateKind kind, MandateLine line, DateOnly on)
    {
        Id = id;
        JurisdictionId = body.JurisdictionId;
        BodyId = body.Id;
        Kind = kind;
        Code = line.Code;
        FirstListedOn = on;
        Relist(line, on);
    }

    public MandateId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public MandateKind Kind { get; private set; }

    /// <summary>事项编码; empty where the list has none, and then the name tells items apart.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>主项 where the item is a part of one; otherwise empty.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>行政许可、行政处罚 …, or the theme of a service.</summary>
    public string Type { get; private set; } = "";

    public string Basis { get; private set; } = "";

    /// <summary>Columns that the county keeps beside these, heading and text.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; private set; } = new Dictionary<string, string>();

    public DateOnly FirstListedOn { get; private set; }

    /// <summary>The day of the last import that listed it.</summary>
    public DateOnly ListedOn { get; private set; }

    /// <summary>The day a complete list came without it; null while the body still has it.</summary>
    public DateOnly? EndedOn { get; private set; }

    public bool Says(MandateLine line) => (Name, Heading, Type, Basis) == (line.Name, line.Heading, line.Type, line.Basis)
        && Extra.Count == line.Extra.Count && Extra.All(line.Extra.Contains) && EndedOn is null;

    /// <summary>A later import words it anew, or lists it again.</summary>
    public void Relist(MandateLine line, DateOnly on)
    {
        (Name, Heading, Type, Basis, Extra) = (line.Name, line.Heading, line.Type, line.Basis, line.Extra);
        (ListedOn, EndedOn) = (on, null);
    }

    public void End(DateOnly on) => EndedOn ??= on;
}

/// <summary>Which list an item stands in.</summary>
public enum MandateKind
{
    /// <summary>权责清单.</summary>
    Power,

    /// <summary>公共服务清单.</summary>
    PublicService,
}

/// <summary>An item as its list prints it.</summary>
public sealed record MandateLine(
    string Code, string Name, string Heading, string Type, string Basis, IReadOnlyDictionary<string, string> Extra)
{
    /// <summary>Two lines of one key are the same item.</summary>
    public string Key => Code.Length > 0 ? Code : $"{Heading}／{Name}";
}
