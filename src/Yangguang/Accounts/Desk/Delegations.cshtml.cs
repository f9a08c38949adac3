using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Deputies;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Accounts.Desk;

/// <summary>委托代理: what I delegated, what is delegated to me, and a new one.</summary>
[OwnAccount]
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class DelegationsModel(YangguangDb db, DelegateWork delegateWork, TimeProvider time) : PageModel, IReloads
{
    private const int Shown = 30;

    [BindProperty]
    public DelegationForm Input { get; set; } = new();

    public IReadOnlyList<Delegation> Delegations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Colleagues { get; private set; } = [];

    /// <summary>Acting for somebody else, one cannot pass that on.</summary>
    public bool MayDelegate { get; private set; }

    public Actor Actor => Actor.From(User);

    public DateOnly Today => time.Today();

    public async Task OnGet()
    {
        Input = new() { From = Today, To = Today };
        await Reload();
    }

    [RecentProof]
    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (Input.From is null)
            ModelState.AddModelError("Input.From", "请填写开始日期。");
        if (Input.To is null)
            ModelState.AddModelError("Input.To", "请填写结束日期。");
        if (!ModelState.IsValid)
        {
            await Reload();
            return Page();
        }

        var delegation = await delegateWork.Run(
            new(Actor.StaffId, Input.Deputy ?? Guid.Empty, Input.From!.Value, Input.To!.Value, Input.Reason ?? ""), Actor, cancellation);
        TempData.Say($"已委托给{delegation.DeputyName}，到期自动结束。请告诉对方在“我的账号”里换身份办理。");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEnd(Guid id, CancellationToken cancellation)
    {
        await delegateWork.End(id, Actor, cancellation);
        TempData.Say("委托已结束。");
        return RedirectToPage();
    }

    public async Task Reload()
    {
        var id = Actor.StaffId;
        var own = await db.Staff.AsNoTracking().SingleAsync(staff => staff.Id == id);
        MayDelegate = own.Role == Actor.Role && own.Role != StaffRole.Administrator && Actor.May(Permission.MayAct);
        Delegations = await db.Delegations.AsNoTracking().Where(each => each.PrincipalId == id || each.DeputyId == id)
            .OrderByDescending(each => each.Id).Take(Shown).ToListAsync();
        Colleagues = (await db.Staff.AsNoTracking()
                .Where(staff => staff.BodyId == own.BodyId && staff.Id != id && staff.ClosedAt == null && staff.Role != own.Role)
                .OrderBy(staff => staff.UserName).ToListAsync())
            .ConvertAll(staff => new SelectListItem($"{staff.DisplayName}（{staff.Role.InWords()}）", staff.Id.ToString()));
    }
}

/// <summary>A delegation as it is typed.</summary>
public sealed class DelegationForm
{
    public Guid? Deputy { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Reason { get; set; }
}
