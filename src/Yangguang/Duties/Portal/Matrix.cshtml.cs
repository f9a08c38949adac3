using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Catalog;
using Yangguang.Shared;

namespace Yangguang.Duties.Portal;

/// <summary>覆盖矩阵: every body against every area, each cell leading to its rows.</summary>
[CachedPage]
public sealed class MatrixModel(YangguangDb db) : PageModel
{
    public Matrix Matrix { get; private set; } = null!;

    public DutyCoverage Coverage { get; private set; }

    public int Bodies { get; private set; }

    /// <summary>Name of the profile the county goes by.</summary>
    public string Profile { get; private set; } = "";

    public IReadOnlyDictionary<CatalogStanding, int> Cells { get; private set; } = null!;

    /// <summary>What the matrix is narrowed to.</summary>
    public MatrixFilter Filter { get; private set; } = null!;

    /// <summary>Every area that may be chosen.</summary>
    public IReadOnlyList<Area> Areas { get; private set; } = [];

    public async Task OnGet(string? tier, string? area, CancellationToken cancellation)
    {
        Filter = new(tier, area);
        var standings = await AreaStandings.Read(db, cancellation, Filter.OfTier);
        Areas = standings.Areas;
        var shown = Filter.Apply(standings.Areas);
        var cells = standings.Bodies.SelectMany(body => shown.Select(each => standings.Of(body, each.Code))).ToList();
        Bodies = standings.Bodies.Count;
        Profile = standings.ProfileName;
        Cells = Enum.GetValues<CatalogStanding>().ToDictionary(of => of, of => cells.Count(cell => cell.Standing == of));
        Coverage = DutyCoverage.Sum(cells.Select(cell => cell.Coverage));
        Matrix = new(
            "公开主体与公开领域覆盖情况",
            [.. shown.Select(each => new MatrixArea(each.Name, $"/areas/{each.Code}"))],
            [.. standings.Bodies.Grouped().Select(group => new MatrixGroup(group.Name, [.. group.Bodies.Select(Row)]))]);

        MatrixRow Row(BodyLine body) => new(body.ShortName, body.Href, [.. shown.Select(each => Cell(standings.Of(body, each.Code)))]);
    }

    /// <summary>The cells behind a figure.</summary>
    public string CellsHref(CatalogStanding standing) => Filter.Href("/matrix/cells", standing.ToString());

    private static MatrixCell Cell(AreaStanding cell) => new(
        cell.Standing switch
        {
            CatalogStanding.Present => MatrixStanding.HasCatalog,
            CatalogStanding.NotInvolved => MatrixStanding.NotConcerned,
            _ => MatrixStanding.Missing,
        },
        cell.Coverage.Met, cell.Coverage.Of, cell.Href, cell.Note + cell.Signature);
}
