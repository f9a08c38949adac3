using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Elements.Desk;

/// <summary>要素组 of one catalogue, and rows that word the same elements without sharing them yet.</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class SetsModel(YangguangDb db, CatalogPlaces places) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string BodyCode { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string AreaCode { get; set; } = "";

    public CatalogPlace Place { get; private set; } = null!;

    public IReadOnlyList<SetLine> Sets { get; private set; } = [];

    /// <summary>Rows of equal elements, the largest group first.</summary>
    public IReadOnlyList<IReadOnlyList<ElementRow>> Alike { get; private set; } = [];

    public int Rows { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (await places.Find(BodyCode, AreaCode, Actor.From(User), cancellation) is not { } place)
            return NotFound();
        Place = place;
        if (place.Catalog is not { } catalog)
            return Page();
        var rows = await db.ElementRowsOf(catalog.Id, cancellation);
        var sets = await db.ElementSets.AsNoTracking().Where(set => set.CatalogId == catalog.Id).OrderBy(set => set.Name).ToListAsync(cancellation);
        var ids = sets.Select(set => set.Id).ToList();
        var uses = await db.ElementSetUses.AsNoTracking().Where(use => ids.Contains(use.SetId)).ToDictionaryAsync(use => use.ItemId, use => use.SetId, cancellation);
        Sets = [.. sets.Select(set => Line(set, [.. rows.Where(row => uses.GetValueOrDefault(row.ItemId) == set.Id)]))];
        Alike = [.. rows.Where(row => row.Elements.Length > 0 && !uses.ContainsKey(row.ItemId))
            .GroupBy(row => string.Join('\n', row.Elements)).Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Count()).Select(group => (IReadOnlyList<ElementRow>)[.. group])];
        Rows = rows.Count;
        return Page();
    }

    private static SetLine Line(ElementSet set, IReadOnlyList<ElementRow> rows) =>
        new(set, rows.Count, rows.Count(row => !row.Elements.SequenceEqual(set.Elements)));
}

/// <summary>A set with how many rows use it, and how many of them say something else by now.</summary>
public sealed record SetLine(ElementSet Set, int Rows, int Differing);
