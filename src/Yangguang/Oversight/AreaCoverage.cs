using Yangguang.Rules.Catalog;

namespace Yangguang.Oversight;

/// <summary>
/// Coverage of an area, or of any other set of rows: how many rows stand how, and 五公开覆盖 (cov5): how many of the five stages have
/// at least one row with content.
/// </summary>
public sealed record AreaCoverage(string Code, string Name, int Rows, IReadOnlyDictionary<RowStanding, int> By, IReadOnlyList<TagCoverage> Tags)
{
    /// <summary>Rows with content in time: the numerator of the share that assessments ask for.</summary>
    public int Live => By[RowStanding.Live];

    /// <summary>Of five.</summary>
    public int OpenStages => Tags.Count(tag => tag.WithContent > 0);

    internal static AreaCoverage Of(string code, string name, IReadOnlyCollection<RowFacts> rows) => new(
        code, name, rows.Count,
        RowStandings.All.ToDictionary(standing => standing, standing => rows.Count(row => row.Standing == standing)),
        [.. FiveOpenTags.All.Select(tag => new TagCoverage(
            tag, rows.Count(row => row.FiveOpen.HasFlag(tag)), rows.Count(row => row.FiveOpen.HasFlag(tag) && row.HasContent)))]);
}

/// <summary>One stage of 五公开 in an area: its rows, and those with content.</summary>
public sealed record TagCoverage(FiveOpen Tag, int Rows, int WithContent);
