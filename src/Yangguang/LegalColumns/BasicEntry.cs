using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.LegalColumns;

/// <summary>Identifies a <see cref="BasicEntry"/>.</summary>
public readonly record struct BasicEntryId(Guid Value) : IEntityId<BasicEntryId>
{
    public static BasicEntryId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>A line of 主动公开基本目录 that the body adds to those of its standard catalogues, e.g. how it answers public concern.</summary>
public sealed class BasicEntry : IBelongsToJurisdiction
{
    private BasicEntry()
    {
    }

    public BasicEntry(BasicEntryId id, Body body, BasicGroup group, string title, string limit, string address)
    {
        (Id, JurisdictionId, BodyId, Group) = (id, body.JurisdictionId, body.Id, group);
        (Title, Limit, Address) = (title.Trim(), limit.Trim(), address.Trim());
    }

    public BasicEntryId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public BasicGroup Group { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>公开时限.</summary>
    public string Limit { get; private set; } = "";

    /// <summary>Where it is found on this site; empty when only named.</summary>
    public string Address { get; private set; } = "";
}

/// <summary>The groups that a basic catalogue must have (B13): 五公开, then interpretation, response and participation.</summary>
public enum BasicGroup
{
    /// <summary>决策公开.</summary>
    Decision,

    /// <summary>执行公开.</summary>
    Execution,

    /// <summary>管理公开.</summary>
    Management,

    /// <summary>服务公开.</summary>
    Service,

    /// <summary>结果公开.</summary>
    Result,

    /// <summary>政策解读.</summary>
    Interpretation,

    /// <summary>回应关切.</summary>
    Response,

    /// <summary>公众参与.</summary>
    Participation,
}
