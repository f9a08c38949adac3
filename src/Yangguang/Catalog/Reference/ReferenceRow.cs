using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Reference;

/// <summary>A row of the reference template of an area. Its bodies are generic and its content awaits a check against the ministry's guide.</summary>
/// <param name="Area">The area it belongs to.</param>
/// <param name="Number">Its number within the area, from 1.</param>
/// <param name="Level1">一级事项.</param>
/// <param name="Level2">二级事项.</param>
/// <param name="Elements">公开内容（要素）.</param>
/// <param name="LegalBasis">公开依据, one text each, as printed.</param>
/// <param name="TimeLimit">公开时限 as printed.</param>
/// <param name="Body">公开主体, generic: 县级政府民政部门.</param>
/// <param name="Channels">公开渠道和载体.</param>
/// <param name="Audience">公开对象: 全社会, 特定群体:当事人, or both.</param>
/// <param name="Mode">公开方式: 主动公开, 依申请公开, or both.</param>
/// <param name="Tiers">公开层级: 县级, 乡级, 村级.</param>
/// <param name="Provenance">How sure the row is.</param>
/// <param name="Note">What a compiler must know; usually empty.</param>
public sealed record ReferenceRow(
    Area Area,
    int Number,
    string Level1,
    string Level2,
    IReadOnlyList<string> Elements,
    IReadOnlyList<string> LegalBasis,
    string TimeLimit,
    string Body,
    IReadOnlyList<string> Channels,
    string Audience,
    string Mode,
    IReadOnlyList<string> Tiers,
    Provenance Provenance,
    string Note)
{
    /// <summary>True when everyone is addressed.</summary>
    public bool IsForEveryone => Audience.StartsWith("全社会", StringComparison.Ordinal);

    /// <summary>Who in particular is addressed; empty when nobody is.</summary>
    public string SpecificGroup => Audience.Replace("全社会", "", StringComparison.Ordinal)
        .Replace("特定群体:", "", StringComparison.Ordinal).TrimStart('/');

    /// <summary>True when the body publishes of its own accord.</summary>
    public bool IsProactive => Mode.Contains("主动", StringComparison.Ordinal);

    /// <summary>True when the information is given out on application.</summary>
    public bool IsOnRequest => Mode.Contains("依申请", StringComparison.Ordinal);
}
