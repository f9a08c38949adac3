using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Channels.Desk;

/// <summary>One outlet: what is known of it, its deliveries, and whether it goes on.</summary>
[Authorize(Policy = nameof(Permission.MayFileEvidence))]
public sealed class OutletModel(YangguangDb db, RegisterOutlet register, CloseOutlet close) : PageModel, IReloads
{
    private const int MostShown = 100;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    private OutletId This => OutletId.From(Id);

    [BindProperty]
    public OutletForm Input { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    public Outlet Outlet { get; private set; } = null!;

    public string Body { get; private set; } = "";

    public IReadOnlyList<DeliveryLine> Deliveries { get; private set; } = [];

    public Actor Actor => Actor.From(User);

    public bool MayManage => Actor.May(Permission.MayReviewRecords) && Actor.ActsFor(Outlet.BodyId);

    public async Task<IActionResult> OnGet()
    {
        if (!await db.OutletsOf(Actor).AnyAsync(outlet => outlet.Id == This))
            return NotFound();
        await Reload();
        Input = OutletForm.Of(Outlet);
        return Page();
    }

    public async Task<IActionResult> OnPostDescribe(CancellationToken cancellation)
    {
        await register.Describe(This, Input.Facts(), Manager(), cancellation);
        TempData.Say("已保存。");
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostClose(CancellationToken cancellation)
    {
        await close.Run(This, Reason ?? "", Manager(), cancellation);
        TempData.Say("已关停，不再向这个渠道发送。");
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostKeep(CancellationToken cancellation)
    {
        await close.Keep(This, Reason ?? "", Manager(), cancellation);
        TempData.Say("已记下保留的理由。");
        return RedirectToPage(new { Id });
    }

    public async Task Reload()
    {
        Outlet = await db.Outlets.AsNoTracking().SingleAsync(outlet => outlet.Id == This);
        Body = await db.Bodies.Where(body => body.Id == Outlet.BodyId).Select(body => body.Name).SingleAsync();
        Deliveries = await db.Lines(db.Deliveries.AsNoTracking().Where(delivery => delivery.OutletId == This)).Take(MostShown).ToListAsync();
    }

    private Actor Manager()
    {
        ChannelRules.MayManage(Actor).OrRefuse();
        return Actor;
    }
}
