using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Shared;

namespace Yangguang.Duties.Feeds.Desk;

/// <summary>日历订阅: the own duties in the calendar of a phone or computer (D17).</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class FeedModel(YangguangDb db, RenewCalendarFeed renew) : PageModel
{
    /// <summary>Since when there is an address; null when there is none.</summary>
    public DateTimeOffset? Since { get; private set; }

    /// <summary>The address just made; shown this once.</summary>
    public string? Fresh { get; private set; }

    public string BodyCode { get; private set; } = "";

    public string BodyName { get; private set; } = "";

    /// <summary>Who only reads has no duties of their own.</summary>
    public bool MayRenew => Actor.May(Permission.MayAct);

    private Actor Actor => Actor.From(User);

    private string Site => $"{Request.Scheme}://{Request.Host}";

    public string BodyAddress => $"{Site}/bodies/{BodyCode}/duties.ics";

    public Task OnGet(CancellationToken cancellation) => Load(cancellation);

    public async Task<IActionResult> OnPostRenew(CancellationToken cancellation)
    {
        Fresh = Site + (await renew.Run(Actor, cancellation)).Path;
        await Load(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostEnd(CancellationToken cancellation)
    {
        await renew.End(Actor, cancellation);
        TempData.Say("订阅地址已停用，日历程序不再更新。");
        return Redirect("/desk/duties/calendar");
    }

    private async Task Load(CancellationToken cancellation)
    {
        var (me, own) = (Actor.StaffId, Actor.BodyId);
        Since = await db.CalendarFeeds.Where(feed => feed.StaffId == me).Select(feed => (DateTimeOffset?)feed.RenewedAt).SingleOrDefaultAsync(cancellation);
        var body = await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == own, cancellation);
        (BodyCode, BodyName) = (body.Code, body.ShortName);
    }
}
