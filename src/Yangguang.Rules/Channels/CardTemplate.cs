using Yangguang.Rules.Law;

namespace Yangguang.Rules.Channels;

/// <summary>
/// 明白卡: the questions a card answers, in the order people ask them. The grass-roots norm wants policies told in the forms people
/// can use (国办发〔2019〕54号); what fits on one small sheet is at most twelve answers.
/// </summary>
public static class CardTemplate
{
    /// <summary>Most fields on a card.</summary>
    public const int MostFields = 12;

    /// <summary>Longest title of a card, in characters: two lines on A6.</summary>
    public const int LongestTitle = 40;

    /// <summary>The norm behind it.</summary>
    public static Citation Law { get; } = Laws.GrassrootsOpenness();

    /// <summary>The fields, in the order of the card.</summary>
    public static IReadOnlyList<CardField> Fields { get; } =
    [
        new("who", "谁能享受", 80, true),
        new("amount", "补助多少", 80, false),
        new("conditions", "要符合什么条件", 120, false),
        new("papers", "带什么材料", 120, false),
        new("how", "怎么申请", 120, true),
        new("where", "到哪里办", 60, true),
        new("when", "什么时候办", 60, false),
        new("deadline", "截止日期", 40, false),
        new("result", "多久办好、怎么发放", 80, false),
        new("phone", "咨询电话", 60, true),
        new("basis", "政策依据", 80, true),
        new("complaint", "监督电话", 60, false),
    ];
}

/// <summary>One question of the card.</summary>
/// <param name="Key">Stable name, used in forms.</param>
/// <param name="Label">The question as the card prints it.</param>
/// <param name="Longest">Most characters of the answer, so that all twelve fit on A5.</param>
/// <param name="IsRequired">True when a card without it is not worth handing out.</param>
public sealed record CardField(string Key, string Label, int Longest, bool IsRequired);
