namespace Yangguang.Catalog.Import.Columns;

/// <summary>What a column of a catalogue table means. Groups are heads that stand over other columns.</summary>
public enum ColumnKind
{
    Serial,
    Code,
    Area,

    /// <summary>公开事项: a group over the levels, or the only level.</summary>
    Item,
    Level1,
    Level2,
    Level3,
    Elements,
    Basis,
    TimeLimit,
    Body,
    Channels,

    /// <summary>公开对象: a group over the two tick columns, or words.</summary>
    Audience,
    WholeSociety,
    SpecificGroup,

    /// <summary>公开方式: a group over tick columns, or words.</summary>
    Mode,
    Proactive,
    OnRequest,
    Withheld,

    /// <summary>公开层级: a group over one column a tier, or words.</summary>
    Tier,
    TierTick,
    Extra,
}
