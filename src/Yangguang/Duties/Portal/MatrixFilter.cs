using Microsoft.AspNetCore.WebUtilities;
using Yangguang.Bodies;
using Yangguang.Rules.Catalog;

namespace Yangguang.Duties.Portal;

/// <summary>Which bodies and areas the matrix shows, as the address says it. A value that names nothing is passed over.</summary>
public sealed record MatrixFilter(string? Tier, string? Area)
{
    public Tier? OfTier => Enum.TryParse<Tier>(Tier, out var tier) && Enum.IsDefined(tier) ? tier : null;

    public IReadOnlyList<Area> Apply(IReadOnlyList<Area> areas) =>
        areas.Where(area => area.Code == Area).ToList() is { Count: > 0 } chosen ? chosen : areas;

    public string Href(string path, string? standing = null) => QueryHelpers.AddQueryString(
        path, new KeyValuePair<string, string?>[] { new("standing", standing), new("tier", Tier), new("area", Area) }.Where(pair => !string.IsNullOrEmpty(pair.Value)));
}
