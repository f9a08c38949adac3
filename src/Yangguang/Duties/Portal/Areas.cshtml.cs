using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Catalog;

namespace Yangguang.Duties.Portal;

/// <summary>标准目录: the one public address of the catalogue of all areas (A22).</summary>
[CachedPage]
public sealed class AreasModel(YangguangDb db) : PageModel
{
    public IReadOnlyList<AreaSummary> Areas { get; private set; } = [];

    /// <summary>A name or part of one, also one that an area no longer goes by.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public async Task OnGet(CancellationToken cancellation)
    {
        var standings = await AreaStandings.Read(db, cancellation);
        var merged = await db.AreaAdjustments.Where(adjustment => adjustment.IntoCode != null)
            .Select(adjustment => new { adjustment.AreaCode, adjustment.IntoCode }).ToListAsync(cancellation);
        var taken = merged.ToLookup(adjustment => adjustment.IntoCode, adjustment => AreaNames.Of(adjustment.AreaCode));
        Areas = [.. standings.Areas.Select(area => AreaSummary.Of(area, [.. standings.InArea(area.Code)]) with { OtherName = OtherName(area, taken[area.Code]) })
            .Where(area => string.IsNullOrWhiteSpace(Q) || area.Name.Contains(Q.Trim(), StringComparison.Ordinal) || area.OtherName.Length > 0)];
    }

    /// <summary>The other name under which the reader looked for the area; empty when found by today's or not at all.</summary>
    private string OtherName(Area area, IEnumerable<string> taken) => string.IsNullOrWhiteSpace(Q) || area.Name.Contains(Q.Trim(), StringComparison.Ordinal)
        ? ""
        : area.Aliases.Select(alias => alias.Name).Concat(taken).FirstOrDefault(name => name.Contains(Q.Trim(), StringComparison.Ordinal)) ?? "";
}

/// <summary>One area as a line: who has a catalogue, who is not concerned, who still owes one, and the coverage.</summary>
public sealed record AreaSummary(string Code, string Name, int Present, int NotInvolved, int ToBeCompiled, DutyCoverage Coverage)
{
    /// <summary>Another name that the reader looked for; empty otherwise.</summary>
    public string OtherName { get; init; } = "";

    public static AreaSummary Of(Area area, IReadOnlyCollection<AreaStanding> cells) => new(
        area.Code, area.Name,
        cells.Count(cell => cell.Standing == CatalogStanding.Present),
        cells.Count(cell => cell.Standing == CatalogStanding.NotInvolved),
        cells.Count(cell => cell.Standing == CatalogStanding.ToBeCompiled),
        DutyCoverage.Sum(cells.Select(cell => cell.Coverage)));
}
