using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Catalog.Desk;

/// <summary>The catalogue of one body in one area, as it is in force, and the way to its next version.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class TableModel(
    YangguangDb db, CatalogPlaces places, StartVersion start, DeclareNotInvolved declare, WithdrawNotInvolved withdraw, WriteLocalNote write,
    PairWithNorm pair)
    : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string BodyCode { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string AreaCode { get; set; } = "";

    [BindProperty]
    public string Explanation { get; set; } = "";

    [BindProperty]
    public string LocalNote { get; set; } = "";

    [BindProperty]
    public string NormTitle { get; set; } = "";

    [BindProperty]
    public string NormAddress { get; set; } = "";

    public CatalogPlace Place { get; private set; } = null!;

    public IReadOnlyList<CatalogItem> Items { get; private set; } = [];

    public IReadOnlyList<CatalogVersion> Versions { get; private set; } = [];

    public Actor Actor => Actor.From(User);

    public bool MayEdit => Actor.May(Permission.MayEditCatalog);

    public CatalogVersion? Pending => Versions.FirstOrDefault(version => version.State.IsPending());

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        Explanation = Place.Standing == CatalogStanding.NotInvolved ? Place.Catalog!.Note : "";
        LocalNote = Place.Catalog?.LocalNote ?? "";
        (NormTitle, NormAddress) = (Place.Catalog?.NormTitle ?? "", Place.Catalog?.NormAddress ?? "");
        return Page();
    }

    public async Task<IActionResult> OnPostStart(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (!MayEdit)
            return Forbid();
        var catalog = places.CatalogOf(Place);
        await start.Run(catalog, Actor, cancellation);
        return Redirect($"{Place.Href}/draft");
    }

    public async Task<IActionResult> OnPostNotInvolved(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (!MayEdit)
            return Forbid();
        await declare.Run(Place, Explanation, Actor, cancellation);
        TempData.Say("已声明不涉及，说明向社会公开。");
        return Redirect(Place.Href);
    }

    public Task<IActionResult> OnPostWithdraw(CancellationToken cancellation) => Change(async () =>
    {
        await withdraw.Run(Place, Actor, cancellation);
        return "已撤回未涉及说明，本领域列为待编制。";
    });

    public Task<IActionResult> OnPostLocalNote(CancellationToken cancellation) => Change(async () =>
    {
        await write.Run(Place, LocalNote, Actor, cancellation);
        return "本地说明已保存，随目录公开。";
    });

    public Task<IActionResult> OnPostNorm(CancellationToken cancellation) => Change(async () =>
    {
        await pair.Run(Place, NormTitle ?? "", NormAddress ?? "", Actor, cancellation);
        return NormTitle is { Length: > 0 } ? "配套规范已登记，随目录公开。" : "配套规范已删去。";
    });

    private async Task<IActionResult> Change(Func<Task<string>> change)
    {
        if (!await Load(CancellationToken.None))
            return NotFound();
        if (!MayEdit)
            return Forbid();
        TempData.Say(await change());
        return Redirect(Place.Href);
    }

    public Task Reload() => Load(CancellationToken.None);

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await places.Find(BodyCode, AreaCode, Actor, cancellation) is not { } place)
            return false;
        Place = place;
        if (place.Catalog is { } catalog)
        {
            Items = await db.CatalogItems.AsNoTracking().Where(item => item.CatalogId == catalog.Id)
                .OrderBy(item => item.Number).ToListAsync(cancellation);
            Versions = await db.CatalogVersions.AsNoTracking().Where(version => version.CatalogId == catalog.Id)
                .OrderByDescending(version => version.Number).ToListAsync(cancellation);
        }

        return true;
    }
}
