using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Requests.Acts;
using Yangguang.Shared;

namespace Yangguang.Requests.Desk;

/// <summary>受理机构: what letters print of an office and where its decisions are contested (art. 12).</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class OfficesModel(YangguangDb db, KeepOffice keep) : PageModel, IReloads
{
    /// <summary>Code of the body whose office is shown; the own one when empty.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Body { get; set; }

    [BindProperty]
    public OfficeInput Input { get; set; } = new();

    public Body Shown { get; private set; } = null!;

    public bool IsSet { get; private set; }

    public IReadOnlyList<OfficeStanding> All { get; private set; } = [];

    public bool Supervises => Actor.May(Permission.MaySuperviseDuties);

    public bool MayWrite => Actor.May(Permission.MayHeadRequests);

    private Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        var id = Shown.Id;
        if (await db.RequestOffices.AsNoTracking().SingleOrDefaultAsync(office => office.BodyId == id, cancellation) is { } office)
            Input = OfficeInput.Of(office.Facts, office.IsOpen);
        return Page();
    }

    public async Task<IActionResult> OnPostSave(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (!MayWrite)
            return Forbid();
        await keep.Run(Shown.Id, Input.ToFacts(), Input.IsOpen, Actor, cancellation);
        TempData.Say(Input.IsOpen ? "已保存，正在受理申请。" : "已保存，暂停受理。");
        return Redirect($"/desk/requests/offices?body={Shown.Code}");
    }

    public Task Reload() => Load(CancellationToken.None);

    private async Task<bool> Load(CancellationToken cancellation)
    {
        var own = Actor.BodyId;
        var shown = string.IsNullOrEmpty(Body)
            ? await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == own, cancellation)
            : await db.Bodies.AsNoTracking().SingleOrDefaultAsync(body => body.Code == Body, cancellation);
        if (shown is null || !Actor.ActsFor(shown.Id))
            return false;
        Shown = shown;
        var id = shown.Id;
        IsSet = await db.RequestOffices.AnyAsync(office => office.BodyId == id, cancellation);
        if (Supervises)
            All = await (from body in db.Bodies.AsNoTracking()
                         where body.Tier != Tier.Village && body.Kind != BodyKind.PublicEnterprise
                         join office in db.RequestOffices on body.Id equals office.BodyId into offices
                         from office in offices.DefaultIfEmpty()
                         orderby body.Order
                         select new OfficeStanding(body.Code, body.ShortName, office == null ? null : office.IsOpen)).ToListAsync(cancellation);
        return true;
    }
}

/// <summary>A body and whether it takes requests: null where nobody has set it up.</summary>
public sealed record OfficeStanding(string Code, string Name, bool? IsOpen);
