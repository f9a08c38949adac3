using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Channels.Desk;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Channels.Boards.Desk;

/// <summary>登记办理 of one thing done by hand, with the photo.</summary>
[Authorize(Policy = nameof(Permission.MayFileEvidence))]
public sealed class FinishModel(YangguangDb db, FinishByHand finish, TimeProvider time) : PageModel, IReloads
{
    /// <summary>How long a notice usually hangs, in days; the form proposes it.</summary>
    private const int UsualDays = 7;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    private DeliveryId This => DeliveryId.From(Id);

    [BindProperty]
    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    [BindProperty]
    public IFormFile? Picture { get; set; }

    public Delivery Delivery { get; private set; } = null!;

    public Outlet Outlet { get; private set; } = null!;

    public DateOnly Today { get; } = time.Today();

    public Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet()
    {
        var outlets = db.OutletsOf(Actor);
        if (!await db.Deliveries.AnyAsync(delivery => delivery.Id == This && outlets.Any(outlet => outlet.Id == delivery.OutletId)))
            return NotFound();
        await Reload();
        (On, Place) = (Today, Outlet.Place);
        Until = Outlet.Kind == OutletKind.Board && Delivery.Act == DeliveryAct.Publish ? Today.AddDays(UsualDays) : null;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            await Reload();
            return Page();
        }

        await using var picture = Picture?.OpenReadStream();
        await finish.Run(This, On!.Value, Place ?? "", picture is null ? null : new BoardPicture(picture, Picture!.FileName), Until, Actor, cancellation);
        TempData.Say("已登记，并记为公开凭证。");
        return RedirectToPage("/Channels/Boards/Desk/List");
    }

    public async Task Reload()
    {
        Delivery = await db.Deliveries.AsNoTracking().SingleAsync(delivery => delivery.Id == This);
        Outlet = await db.Outlets.AsNoTracking().SingleAsync(outlet => outlet.Id == Delivery.OutletId);
    }
}
