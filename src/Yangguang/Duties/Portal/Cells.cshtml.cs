using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Catalog;

namespace Yangguang.Duties.Portal;

/// <summary>The cells behind a figure of the matrix: bodies and areas that have a catalogue, are not concerned, or owe one.</summary>
[CachedPage]
public sealed class CellsModel(YangguangDb db) : PageModel
{
    public MatrixFilter Filter { get; private set; } = null!;

    public CatalogStanding Standing { get; private set; }

    public IReadOnlyList<(Area Area, AreaStanding Cell)> Cells { get; private set; } = [];

    public async Task<IActionResult> OnGet(string? standing, string? tier, string? area, CancellationToken cancellation)
    {
        if (!Enum.TryParse<CatalogStanding>(standing, out var asked) || !Enum.IsDefined(asked))
            return Redirect("/matrix");
        (Filter, Standing) = (new(tier, area), asked);
        var standings = await AreaStandings.Read(db, cancellation, Filter.OfTier);
        Cells =
        [
            .. from each in Filter.Apply(standings.Areas)
               from body in standings.Bodies
               let cell = standings.Of(body, each.Code)
               where cell.Standing == asked
               select (each, cell),
        ];
        return Page();
    }
}
