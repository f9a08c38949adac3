using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Shared;

namespace Yangguang.Oversight;

/// <summary>Reads coverage for portal and desk: one query for the figures, one for a page of the rows behind any of them.</summary>
public sealed class ReadCoverage(YangguangDb db)
{
    private const int PageSize = 50;

    /// <summary>Figures of every area that has rows, and of all together.</summary>
    public async Task<CoverageView> Areas(CoverageFilter filter, string rowsPath, CancellationToken cancellation)
    {
        var rows = await filter.Apply(RowFacts.Of(db)).Select(row => new RowFacts
        {
            Code = "",
            AreaCode = row.AreaCode,
            BodyCode = "",
            Body = "",
            Tier = row.Tier,
            Level1 = "",
            Level2 = "",
            Level3 = "",
            FiveOpen = row.FiveOpen,
            HasContent = row.HasContent,
            IsOverdue = row.IsOverdue,
            IsExplained = row.IsExplained,
        }).ToListAsync(cancellation);
        var byArea = rows.ToLookup(row => row.AreaCode);
        return new CoverageView(
            filter, rowsPath,
            [.. AreaRegister.All.Where(area => byArea.Contains(area.Code)).Select(area => AreaCoverage.Of(area.Code, area.Name, [.. byArea[area.Code]]))],
            AreaCoverage.Of("", "全部领域", rows), await Bodies(cancellation));
    }

    /// <summary>A page of rows in the order of their codes.</summary>
    public async Task<CoverageRows> Rows(CoverageFilter filter, string? after, string path, CancellationToken cancellation)
    {
        var all = filter.Apply(RowFacts.Of(db));
        var total = await all.CountAsync(cancellation);
        var mark = after ?? "";
        var page = await all.Where(row => string.Compare(row.Code, mark) > 0).OrderBy(row => row.Code).Take(PageSize + 1).ToListAsync(cancellation);
        var shown = page.Take(PageSize).ToList();
        return new CoverageRows(
            filter, path, shown, total,
            new Pager(
                mark.Length > 0 ? filter.Href(path) : null, page.Count > PageSize ? filter.Href(path, shown[^1].Code) : null,
                $"本页 {shown.Count} 项，共 {total:#,0} 项"),
            await Bodies(cancellation));
    }

    /// <summary>All rows of a filter, for an export.</summary>
    public IAsyncEnumerable<RowFacts> Every(CoverageFilter filter) => filter.Apply(RowFacts.Of(db)).OrderBy(row => row.Code).AsAsyncEnumerable();

    private Task<List<BodyLine>> Bodies(CancellationToken cancellation) =>
        db.Bodies.Where(body => body.Kind != BodyKind.Village).Lines(cancellation);
}

/// <summary>Figures by area with where they lead. Model of _AreaCoverage.</summary>
public sealed record CoverageView(
    CoverageFilter Filter, string RowsPath, IReadOnlyList<AreaCoverage> Areas, AreaCoverage All, IReadOnlyList<BodyLine> Bodies)
{
    /// <summary>The rows behind a figure.</summary>
    public string Rows(string? area, string? standing = null, FiveOpen? tag = null) =>
        (Filter with { Area = area ?? Filter.Area, Standing = standing, Tag = tag?.ToString() }).Href(RowsPath);
}

/// <summary>The rows behind a figure. Model of _CoverageRows.</summary>
public sealed record CoverageRows(
    CoverageFilter Filter, string Path, IReadOnlyList<RowFacts> Rows, int Total, Pager Pager, IReadOnlyList<BodyLine> Bodies);
