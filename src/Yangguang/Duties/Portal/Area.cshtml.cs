using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Catalog;

namespace Yangguang.Duties.Portal;

/// <summary>领域: who keeps a catalogue in it, and the table of one of them, row by row with its duties.</summary>
[CachedPage]
public sealed class AreaModel(YangguangDb db) : PageModel
{
    public Area Area { get; private set; } = null!;

    public IReadOnlyList<AreaStanding> Standings { get; private set; } = [];

    /// <summary>The body whose catalogue is shown: the one asked for, else the first that has one; null when nobody has.</summary>
    public AreaStanding? Shown { get; private set; }

    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>Rows in groups of one 一级事项.</summary>
    public IReadOnlyList<IReadOnlyList<CatalogLine>> Groups { get; private set; } = [];

    public DutyCoverage Coverage => DutyCoverage.Sum(Standings.Select(standing => standing.Coverage));

    public IEnumerable<AreaStanding> Of(CatalogStanding standing) => Standings.Where(cell => cell.Standing == standing);

    public async Task<IActionResult> OnGet(string code, string? body, CancellationToken cancellation)
    {
        if (AreaRegister.FindCode(code) is not { } area)
            return AreaRegister.Find(code) is { } named ? RedirectPermanent($"/areas/{named.Code}") : NotFound();
        Area = area;
        var standings = await AreaStandings.Read(db, cancellation);
        Standings = [.. standings.InArea(area.Code)];
        if (!Of(CatalogStanding.Present).Any() && await Successor(cancellation) is { } into)
            return RedirectPermanent(body is null ? $"/areas/{into}" : $"/areas/{into}?body={Uri.EscapeDataString(body)}");
        Shown = body is null ? Of(CatalogStanding.Present).FirstOrDefault() : Standings.FirstOrDefault(cell => cell.Body.Code == body);
        if (body is not null && Shown is null)
            return NotFound();
        if (Shown is { Standing: CatalogStanding.Present } shown)
            await ReadRows(shown.Body.Id, cancellation);
        return Page();
    }

    /// <summary>The area that took over the rows of this one; null when it stands by itself or was abolished.</summary>
    private async Task<string?> Successor(CancellationToken cancellation) => await db.AreaAdjustments
        .Where(adjustment => adjustment.AreaCode == Area.Code).OrderByDescending(adjustment => adjustment.On).ThenByDescending(adjustment => adjustment.Id)
        .Select(adjustment => adjustment.IntoCode).FirstOrDefaultAsync(cancellation);

    private async Task ReadRows(BodyId body, CancellationToken cancellation)
    {
        var catalog = await db.Catalogs
            .Where(catalog => catalog.BodyId == body && catalog.AreaCode == Area.Code)
            .Select(catalog => new { catalog.Id, catalog.EffectiveOn }).SingleAsync(cancellation);
        EffectiveOn = catalog.EffectiveOn;
        var rows = await db.CatalogItems.Where(item => item.CatalogId == catalog.Id).OrderBy(item => item.Number)
            .Select(item => new { item.Id, item.Code, item.Row }).ToListAsync(cancellation);
        var tallies = await db.Duties.Where(duty => duty.CatalogId == catalog.Id).TallyByItem(cancellation);
        Groups = CatalogLine.Grouped(rows.Select(row => new CatalogLine(row.Code, row.Row, DutyCoverage.From(tallies[row.Id]))));
    }
}

/// <summary>One row of the table with the coverage of its duties.</summary>
public sealed record CatalogLine(string Code, CatalogRow Row, DutyCoverage Coverage)
{
    /// <summary>Neighbours of one 一级事项 stand together, as merged cells do on paper.</summary>
    public static IReadOnlyList<IReadOnlyList<CatalogLine>> Grouped(IEnumerable<CatalogLine> lines)
    {
        var groups = new List<List<CatalogLine>>();
        foreach (var line in lines)
        {
            if (groups.Count > 0 && groups[^1][0].Row.Level1 == line.Row.Level1)
                groups[^1].Add(line);
            else
                groups.Add([line]);
        }

        return groups;
    }
}
