using Yangguang.Bodies;

namespace Yangguang.Setup;

/// <summary>The words a list of bodies may use for tiers and kinds.</summary>
internal static class BodyWords
{
    private static readonly Dictionary<string, Tier> Tiers = Words(
        (Tier.County, ["县级", "县", "区级", "市级"]),
        (Tier.Township, ["乡级", "乡镇", "镇级", "乡镇级", "街道"]),
        (Tier.Village, ["村级", "村", "社区", "村居", "村（居）级"]));

    private static readonly Dictionary<string, BodyKind> Kinds = Words(
        (BodyKind.DisclosureOffice, ["政务公开办", "公开办", "政务公开主管部门"]),
        (BodyKind.Department, ["部门", "县级部门", "县直部门"]),
        (BodyKind.Township, ["乡镇", "街道", "乡镇（街道）", "乡镇街道"]),
        (BodyKind.Village, ["村", "社区", "村（社区）", "村居"]),
        (BodyKind.PublicEnterprise, ["公共企事业单位"]));

    public const string TierChoices = "县级、乡级、村级";
    public const string KindChoices = "政务公开办、部门、乡镇、村、公共企事业单位";

    public static Tier? TierOf(string word) => Tiers.TryGetValue(word, out var tier) ? tier : null;

    public static BodyKind? KindOf(string word) => Kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>The kind of a body whose list leaves it open.</summary>
    public static BodyKind UsualKind(Tier tier) => tier switch
    {
        Tier.Township => BodyKind.Township,
        Tier.Village => BodyKind.Village,
        _ => BodyKind.Department,
    };

    public static bool Agree(Tier tier, BodyKind kind) => kind == BodyKind.PublicEnterprise
        || UsualKind(tier) == kind
        || (tier == Tier.County && kind == BodyKind.DisclosureOffice);

    private static Dictionary<string, T> Words<T>(params (T Value, string[] Words)[] rows) => rows
        .SelectMany(row => row.Words, (row, word) => (word, row.Value)).ToDictionary(pair => pair.word, pair => pair.Value);
}
