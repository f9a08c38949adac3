using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog.Organisations;
using Yangguang.Catalog.Reference;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Rules.Catalog;
using Yangguang.Shared;

namespace Yangguang.Catalog.Desk;

/// <summary>起草目录: the four ways to begin one, the reference template shown with its bodies made local (A01, A08).</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class BeginModel(YangguangDb db, CatalogPlaces places, AdoptReference adopt) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string BodyCode { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string AreaCode { get; set; } = "";

    /// <summary>Places of the chosen rows in the list, from 0.</summary>
    [BindProperty]
    public List<int> Chosen { get; set; } = [];

    public CatalogPlace Place { get; private set; } = null!;

    /// <summary>Rows of the template that concern the body, as they would be drafted.</summary>
    public IReadOnlyList<AdoptedRow> Rows { get; private set; } = [];

    /// <summary>Rows of the template that name other bodies.</summary>
    public IReadOnlyList<ReferenceRow> Others { get; private set; } = [];

    public int Mandates { get; private set; }

    /// <summary>A draft or a catalogue is there already; the template would be laid over it.</summary>
    public bool IsBegun { get; private set; }

    public Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        Chosen = [.. Enumerable.Range(0, Rows.Count)];
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (Chosen.Count == 0)
            ModelState.AddModelError("", "没有选中任何一行。请勾选适合本单位的事项。");
        if (!ModelState.IsValid)
            return Page();
        var version = await adopt.Run(Place.Body.Id, AreaCode, Actor, Chosen.ToHashSet(), cancellation);
        TempData.Say($"已从参考目录起草 {version.Rows.Count} 行。请逐行与部门指引核对，改成符合本地实际的写法。");
        return Redirect($"{Place.Href}/draft");
    }

    public Task Reload() => Load(CancellationToken.None);

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await places.Find(BodyCode, AreaCode, Actor, cancellation) is not { } place)
            return false;
        Place = place;
        var meanings = await OrganisationMeanings.Read(db, cancellation);
        var bodies = await db.Bodies.AsNoTracking().ToListAsync(cancellation);
        Rows = [.. new ReferenceRows(bodies, meanings.Local).For(bodies.Single(body => body.Id == place.Body.Id), AreaCode)];
        var own = Rows.Select(row => (row.Row.Level1, row.Row.Level2)).ToHashSet();
        Others = [.. ReferenceCatalog.RowsOf(AreaRegister.WithCode(AreaCode)).Where(row => !own.Contains((row.Level1, row.Level2)))];
        Mandates = await db.Mandates.CountAsync(mandate => mandate.BodyId == place.Body.Id && mandate.EndedOn == null, cancellation);
        IsBegun = place.Catalog is { } catalog && (await db.CatalogItems.AnyAsync(item => item.CatalogId == catalog.Id, cancellation)
            || await db.CatalogVersions.AnyAsync(version => version.CatalogId == catalog.Id && VersionStates.Pending.Contains(version.State) && version.Rows.Any(), cancellation));
        return true;
    }
}
