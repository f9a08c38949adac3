using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Proofs;
using Yangguang.Accounts.Register;
using Yangguang.Accounts.Sessions;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Accounts.Desk;

/// <summary>One account: its role, its ways of signing in, what was done with it; every change has its reason.</summary>
[RecentProof]
[Authorize(Policy = nameof(Permission.MayManageAccounts))]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AccountCardModel(YangguangDb db, ChangeAccount change, EndSessions end, History history, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public StaffRole? Role { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    public Staff Staff { get; private set; } = null!;

    public string Body { get; private set; } = "";

    public int Passkeys { get; private set; }

    public IReadOnlyList<StaffSession> Sessions { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> Past { get; private set; } = [];

    /// <summary>A link for a new password, just made; shown this once.</summary>
    public string? FreshLink { get; private set; }

    public DateOnly LinkLastDay => time.Today().AddDays(1);

    public bool IsOwn => Id == Actor.StaffId;

    public bool IsLocked => Staff.Lockout.HoldsAt(time.GetUtcNow());

    private Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public Task<IActionResult> OnPostRole() => Act(() => change.Role(Id, Role ?? Staff.Role, Reason, Actor), "角色已变更，本人需要重新登录。");

    public Task<IActionResult> OnPostClose() => Act(() => change.Close(Id, Reason, Actor), "账号已关闭，所有登录都已退出。");

    public Task<IActionResult> OnPostReopen() => Act(() => change.Reopen(Id, Reason, Actor), "账号已重新启用。");

    public Task<IActionResult> OnPostUnlock() => Act(() => change.Unlock(Id, Reason, Actor), "已解除锁定。");

    public Task<IActionResult> OnPostClearFactors() => Act(() => change.ClearFactors(Id, Reason, Actor), "动态验证码和通行密钥已清除，请提醒本人重新设置。");

    public Task<IActionResult> OnPostIdentity() => Act(
        () => change.BindIdentity(Id, Number, Reason, Actor), string.IsNullOrWhiteSpace(Number) ? "已解除绑定。" : "已绑定省统一身份。");

    public Task<IActionResult> OnPostSignOut() => Act(() => end.Others(Id, except: null), "已退出所有登录。");

    public async Task<IActionResult> OnPostLink()
    {
        if (!await Load())
            return NotFound();
        FreshLink = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/invitations/{await change.PasswordLink(Id, Reason, Actor)}";
        await Load();
        return Page();
    }

    public Task Reload() => Load();

    private async Task<IActionResult> Act(Func<Task> act, string done)
    {
        if (!await Load())
            return NotFound();
        await act();
        TempData.Say(done);
        return Redirect($"/desk/accounts/{Id:n}");
    }

    private async Task<bool> Load()
    {
        if (await db.Staff.AsNoTracking().SingleOrDefaultAsync(staff => staff.Id == Id) is not { } found)
            return false;
        Staff = found;
        Role ??= found.Role;
        Body = await db.Bodies.Where(body => body.Id == found.BodyId).Select(body => body.Name).SingleAsync();
        Passkeys = await db.UserPasskeys.CountAsync(key => key.UserId == Id);
        var open = await db.StaffSessions.AsNoTracking().Where(session => session.StaffId == Id && session.EndedAt == null).ToListAsync();
        Sessions = [.. open.Where(session => session.IsLiveAt(time.GetUtcNow())).OrderByDescending(session => session.LastSeenAt)];
        Past = await history.Of(Id);
        return true;
    }
}
