using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Sessions;
using Yangguang.Platform.Persistence;
using Yangguang.Shared;

namespace Yangguang.Accounts.Desk;

/// <summary>登录的设备: where this account is signed in, and signing out of one or of all others.</summary>
[OwnAccount]
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class SessionsModel(YangguangDb db, EndSessions end, SignInManager<Staff> door, TimeProvider time) : PageModel
{
    public IReadOnlyList<StaffSession> Sessions { get; private set; } = [];

    public Guid? Here => User.Session();

    public async Task OnGet(CancellationToken cancellation)
    {
        var (id, now) = (Actor.From(User).StaffId, time.GetUtcNow());
        var open = await db.StaffSessions.AsNoTracking().Where(session => session.StaffId == id && session.EndedAt == null).ToListAsync(cancellation);
        Sessions = [.. open.Where(session => session.IsLiveAt(now)).OrderByDescending(session => session.Id == Here).ThenByDescending(session => session.LastSeenAt)];
    }

    public async Task<IActionResult> OnPostEnd(Guid id, CancellationToken cancellation)
    {
        var ended = await end.One(Actor.From(User).StaffId, id, cancellation);
        if (id == Here)
        {
            await door.SignOutAsync();
            return Redirect("/sign-in");
        }

        TempData.Say(ended ? "已退出那台设备。" : "那台设备已经退出了。");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostOthers(CancellationToken cancellation)
    {
        var ended = await end.Others(Actor.From(User).StaffId, Here, cancellation);
        TempData.Say(ended == 0 ? "没有其他登录的设备。" : $"已退出其他 {ended} 台设备。");
        return RedirectToPage();
    }
}
