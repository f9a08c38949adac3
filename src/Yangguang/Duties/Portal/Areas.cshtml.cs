using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Duties.Portal;

/// <summary>标准目录: the one public address of the catalogue of all areas (A22).</summary>
public sealed class AreasModel(YangguangDb db) : PageModel
{
    public IReadOnlyList<AreaSummary> Areas { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        var standings = await AreaStandings.Read(db, cancellation);
        Areas = [.. standings.Areas.Select(area => AreaSummary.Of(area, [.. standings.InArea(area.Code)]))];
    }
}

/// <summary>One area as a line: who has a catalogue, who is not concerned, who still owes one, and the coverage.</summary>
public sealed record AreaSummary(string Code, string Name, int Present, int NotInvolved, int ToBeCompiled, DutyCoverage Coverage)
{
    public static AreaSummary Of(Area area, IReadOnlyCollection<AreaStanding> cells) => new(
        area.Code, area.Name,
        cells.Count(cell => cell.Standing == CatalogStanding.Present),
        cells.Count(cell => cell.Standing == CatalogStanding.NotInvolved),
        cells.Count(cell => cell.Standing == CatalogStanding.ToBeCompiled),
        DutyCoverage.Sum(cells.Select(cell => cell.Coverage)));
}
