using Microsoft.AspNetCore.WebUtilities;
using Yangguang.Bodies;
using Yangguang.Rules.Catalog;

namespace Yangguang.Oversight;

/// <summary>Which rows are counted or listed, as the address says it; null or empty means all. A value that names nothing finds nothing.</summary>
public sealed record CoverageFilter(string? Area = null, string? Body = null, string? Tier = null, string? Tag = null, string? Standing = null)
{
    public bool IsEmpty => Pairs.All(pair => string.IsNullOrEmpty(pair.Value));

    private KeyValuePair<string, string?>[] Pairs =>
        [new("area", Area), new("body", Body), new("tier", Tier), new("tag", Tag), new("standing", Standing)];

    /// <summary>An address with this filter and, for a list, the row after which it goes on.</summary>
    public string Href(string path, string? after = null) => QueryHelpers.AddQueryString(
        path, Pairs.Append(new("after", after)).Where(pair => !string.IsNullOrEmpty(pair.Value)));

    internal IQueryable<RowFacts> Apply(IQueryable<RowFacts> rows)
    {
        if (!string.IsNullOrEmpty(Area))
            rows = rows.Where(row => row.AreaCode == Area);
        if (!string.IsNullOrEmpty(Body))
            rows = rows.Where(row => row.BodyCode == Body);
        if (!string.IsNullOrEmpty(Tier))
            rows = Parsed<Tier>(Tier) is { } tier ? rows.Where(row => row.Tier == tier) : rows.Where(_ => false);
        if (!string.IsNullOrEmpty(Tag))
            rows = ByTag(rows);
        return string.IsNullOrEmpty(Standing) ? rows : ByStanding(rows);
    }

    private IQueryable<RowFacts> ByTag(IQueryable<RowFacts> rows) => Parsed<FiveOpen>(Tag) switch
    {
        null => rows.Where(_ => false),
        FiveOpen.None => rows.Where(row => row.FiveOpen == FiveOpen.None),
        { } tag => rows.Where(row => (row.FiveOpen & tag) == tag),
    };

    private IQueryable<RowFacts> ByStanding(IQueryable<RowFacts> rows) => Parsed<RowStanding>(Standing) switch
    {
        RowStanding.Live => rows.Where(row => row.HasContent && !row.IsOverdue),
        RowStanding.Late => rows.Where(row => row.HasContent && row.IsOverdue),
        RowStanding.Blank => rows.Where(row => !row.HasContent && row.IsOverdue),
        RowStanding.Explained => rows.Where(row => !row.HasContent && !row.IsOverdue && row.IsExplained),
        RowStanding.NotYetDue => rows.Where(row => !row.HasContent && !row.IsOverdue && !row.IsExplained),
        _ => Standing == HasContent ? rows.Where(row => row.HasContent) : rows.Where(_ => false),
    };

    /// <summary>Standing of the list behind a figure of 五公开: whatever has content, late or not.</summary>
    public const string HasContent = "Content";

    private static T? Parsed<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;
}
