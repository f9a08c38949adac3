using Yangguang.Bodies;

namespace Yangguang.Catalog;

/// <summary>The words people read for the cells of a catalogue row.</summary>
public static class CatalogWords
{
    public static string InWords(this CatalogStanding standing) => standing switch
    {
        CatalogStanding.Present => "有目录",
        CatalogStanding.NotInvolved => "不涉及",
        CatalogStanding.ToBeCompiled => "待编制",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    public static string InWords(this DisclosureMode mode) => mode switch
    {
        DisclosureMode.Proactive => "主动公开",
        DisclosureMode.OnRequest => "依申请公开",
        DisclosureMode.Proactive | DisclosureMode.OnRequest => "主动公开、依申请公开",
        _ => "",
    };

    /// <summary>公开层级 as the table prints it.</summary>
    public static string InWords(this Tier tier) => tier switch
    {
        Tier.Province => "省级",
        Tier.City => "市级",
        Tier.County => "县级",
        Tier.Township => "乡级",
        Tier.Village => "村级",
        _ => throw new ArgumentOutOfRangeException(nameof(tier)),
    };

    public static string InWords(this IEnumerable<Tier> tiers) => string.Join('、', tiers.Select(InWords));
}
