namespace Yangguang.Rules.Records.Tables;

/// <summary>Kinds of structured table that records carry; each has its columns and its sums.</summary>
public enum TableKind
{
    /// <summary>无表格.</summary>
    None,

    /// <summary>其他表格: no columns are asked for; a 合计 line is checked.</summary>
    Plain,

    /// <summary>惠民补贴发放名单.</summary>
    SubsidyList,

    /// <summary>行政处罚决定.</summary>
    Penalties,

    /// <summary>预算、决算.</summary>
    Budget,
}
