using Yangguang.Bodies;

namespace Yangguang.Catalog;

/// <summary>The cells of one catalogue row, as the official table orders them.</summary>
public sealed record CatalogRow
{
    /// <summary>一级事项.</summary>
    public string Level1 { get; init; } = "";

    /// <summary>二级事项.</summary>
    public string Level2 { get; init; } = "";

    /// <summary>三级事项, where a table has one.</summary>
    public string Level3 { get; init; } = "";

    /// <summary>公开内容（要素）.</summary>
    public string[] Elements { get; init; } = [];

    /// <summary>公开依据, one entry a legal text.</summary>
    public string[] LegalBasis { get; init; } = [];

    /// <summary>公开时限 as printed; <see cref="Yangguang.Rules.Time.TimeLimit"/> reads it.</summary>
    public string TimeLimit { get; init; } = "";

    /// <summary>公开主体 as printed.</summary>
    public string BodyText { get; init; } = "";

    /// <summary>Ticked 公开渠道和载体, as printed.</summary>
    public string[] Channels { get; init; } = [];

    /// <summary>公开对象: 全社会, or the group in words.</summary>
    public string Audience { get; init; } = "全社会";

    public DisclosureMode Mode { get; init; } = DisclosureMode.Proactive;

    /// <summary>公开层级.</summary>
    public Tier[] Tiers { get; init; } = [];

    /// <summary>Columns beyond the official ones (责任科室, 咨询电话 …), heading and text.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = new Dictionary<string, string>();

    /// <summary>True when the row comes from the reference catalogue and waits to be checked against the ministry's guide.</summary>
    public bool IsReference { get; init; }

    /// <summary>The name people use: the deepest level that is filled.</summary>
    public string Name => Level3.Length > 0 ? Level3 : Level2.Length > 0 ? Level2 : Level1;
}
