using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Desk;

/// <summary>One live row with its limit as read; correcting it begins in a draft of the next version.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class RowModel(YangguangDb db, CatalogPlaces places, StartVersion start) : PageModel
{
    public CatalogPlace Place { get; private set; } = null!;

    public CatalogItem Item { get; private set; } = null!;

    public LimitReading Limit { get; private set; } = null!;

    /// <summary>Names of the bodies that must disclose under the row.</summary>
    public IReadOnlyList<string> Responsible { get; private set; } = [];

    public Actor Actor => Actor.From(User);

    public bool MayEdit => Actor.May(Permission.MayEditCatalog);

    public async Task<IActionResult> OnGet(string bodyCode, string areaCode, int number, CancellationToken cancellation)
    {
        if (!await Load(bodyCode, areaCode, number, cancellation))
            return NotFound();
        var responsible = Item.Responsible.ToList();
        Responsible = await db.Bodies.Where(body => responsible.Contains(body.Id)).OrderBy(body => body.Order)
            .Select(body => body.ShortName).ToListAsync(cancellation);
        Limit = LimitReading.Of(Item.Row);
        return Page();
    }

    /// <summary>更正: opens the row in the draft of the next version, which is started when there is none.</summary>
    public async Task<IActionResult> OnPost(string bodyCode, string areaCode, int number, CancellationToken cancellation)
    {
        if (!await Load(bodyCode, areaCode, number, cancellation))
            return NotFound();
        if (!MayEdit)
            return Forbid();
        var version = await start.Run(Place.Catalog!, Actor, cancellation);
        var row = await db.CatalogVersions.Where(known => known.Id == version.Id)
            .SelectMany(known => known.Rows).Where(row => row.ItemId == Item.Id)
            .Select(row => (VersionRowId?)row.Id).SingleOrDefaultAsync(cancellation);
        return Redirect(row is null ? $"{Place.Href}/draft" : $"{Place.Href}/draft/rows/{row}");
    }

    private async Task<bool> Load(string bodyCode, string areaCode, int number, CancellationToken cancellation)
    {
        if (await places.Find(bodyCode, areaCode, Actor, cancellation) is not { Catalog: { } catalog } place)
            return false;
        var item = await db.CatalogItems.AsNoTracking()
            .SingleOrDefaultAsync(item => item.CatalogId == catalog.Id && item.Number == number, cancellation);
        if (item is null)
            return false;
        (Place, Item) = (place, item);
        return true;
    }
}
