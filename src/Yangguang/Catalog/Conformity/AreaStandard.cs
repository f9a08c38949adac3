using Yangguang.Bodies;
using Yangguang.Rules.Catalog.Conformity;

namespace Yangguang.Catalog.Conformity;

/// <summary>A live row of the county's standard.</summary>
public sealed record StandardRow(string Key, Body Body, int Number, string Name)
{
    public string HrefIn(string areaCode) => $"/desk/catalogs/{Body.Code}/{areaCode}/{Number}";
}

/// <summary>How one tier of the county stands in an area.</summary>
/// <param name="Rows">Rows of the tier's bodies; for villages, rows of townships that are marked for them.</param>
/// <param name="Having">Bodies that have a list, or disclose under one.</param>
/// <param name="Without">Bodies that should have one and neither have it nor say why not.</param>
public sealed record TierStanding(Tier Tier, int Rows, IReadOnlyList<Body> Having, IReadOnlyList<Body> Without);

/// <summary>An area of the county's standard: its tiers side by side, held against the guide, and what its bodies word differently.</summary>
/// <param name="Rows">Rows by the keys that comparison and conflicts carry.</param>
public sealed record AreaStandard(
    string AreaCode, IReadOnlyList<TierStanding> Tiers, GuideComparison Guide, IReadOnlyList<StandardConflict> Conflicts,
    IReadOnlyDictionary<string, StandardRow> Rows)
{
    public string Name => AreaNames.Of(AreaCode);

    public string Href => $"/desk/conformity/{AreaCode}";

    /// <summary>照抄: more than nine rows in ten say what the guide says (L22).</summary>
    public bool IsCopied => Guide.CopiedShare > MostCopied;

    private const double MostCopied = 0.9;

    public TierStanding Of(Tier tier) => Tiers.First(standing => standing.Tier == tier);
}
