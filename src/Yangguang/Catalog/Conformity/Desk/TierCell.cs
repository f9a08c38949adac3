using Yangguang.Bodies;
using Yangguang.Rules.Catalog.Conformity;
using Yangguang.Rules.Catalog.Lint;
using Yangguang.Shared;

namespace Yangguang.Catalog.Conformity.Desk;

/// <summary>An item at one tier: whether the guide asks for it and how many bodies have it.</summary>
public sealed record TierCell(bool IsAsked, int Having)
{
    public static TierCell Of(AreaStandard area, GuideItem item, Tier tier) => new(
        item.Guide.Tiers.Contains(tier.InWords()), Bodies(area, item.Local, tier));

    public static TierCell Of(AreaStandard area, LintRow added, Tier tier) => new(false, Bodies(area, [added], tier));

    public Badge? Badge => (IsAsked, Having) switch
    {
        (true, 0) => new("缺少", "triangle", "over"),
        (false, 0) => null,
        _ => new($"{Having} 个单位", "disc", "met"),
    };

    /// <summary>Villages disclose under the rows of their township that are marked for them.</summary>
    private static int Bodies(AreaStandard area, IEnumerable<LintRow> rows, Tier tier) =>
        rows.Where(row => area.Rows[row.Key].Body.Tier == tier || tier == Tier.Village && row.Tiers.Contains(tier.InWords()))
            .Select(row => area.Rows[row.Key].Body.Id).Distinct().Count();
}
