using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Proofs;
using Yangguang.Accounts.Register;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Accounts.Desk;

/// <summary>邀请工作人员: the link is shown once, on paper as well, and goes to the person by whatever way the county uses.</summary>
[Authorize(Policy = nameof(Permission.MayInviteStaff))]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class InvitationsModel(YangguangDb db, InviteStaff invite, TimeProvider time) : PageModel, IReloads
{
    private const int UsualDays = 7;
    private const int Shown = 50;

    [BindProperty]
    public InvitationForm Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Roles { get; private set; } = [];

    public IReadOnlyList<InvitationLine> Lines { get; private set; } = [];

    /// <summary>The invitation just made and its link; shown this once.</summary>
    public (StaffInvitation Invitation, string Link)? Fresh { get; private set; }

    public DateOnly Today => time.Today();

    private Actor Actor => Actor.From(User);

    public async Task OnGet()
    {
        Input = new() { LastDay = Today.AddDays(UsualDays) };
        await Reload();
    }

    [RecentProof]
    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (Input.Role is null)
            ModelState.AddModelError("Input.Role", "请选择角色。");
        if (Input.LastDay is null)
            ModelState.AddModelError("Input.LastDay", "请填写有效期最后一天。");
        if (ModelState.IsValid)
        {
            var (invitation, secret) = await invite.Run(
                new(Input.Name ?? "", BodyId.From(Input.Body ?? Guid.Empty), Input.Role!.Value, Input.LastDay!.Value), Actor, cancellation);
            Fresh = (invitation, $"{Request.Scheme}://{Request.Host}{Request.PathBase}/invitations/{secret}");
            ModelState.Clear();
            Input = new() { LastDay = Today.AddDays(UsualDays), Body = Input.Body };
        }

        await Reload();
        return Page();
    }

    public async Task<IActionResult> OnPostWithdraw(Guid id, CancellationToken cancellation)
    {
        await invite.Withdraw(id, Actor, cancellation);
        TempData.Say("邀请已收回，链接不能再用。");
        return RedirectToPage();
    }

    public async Task Reload()
    {
        Bodies = await db.Bodies.AsNoTracking().OrderBy(body => body.Order).Select(body => new SelectListItem(body.Name, body.Id.ToString())).ToListAsync();
        Roles = [.. Enum.GetValues<StaffRole>().Where(role => AccountRules.MayInvite(Actor, role).IsAllowed)
            .Select(role => new SelectListItem($"{role.InWords()}：{role.Purpose()}", role.ToString()))];
        Lines = await (
            from invitation in db.Invitations.AsNoTracking()
            join body in db.Bodies on invitation.BodyId equals body.Id
            orderby invitation.Id descending
            select new InvitationLine(invitation, body.ShortName)).Take(Shown).ToListAsync();
    }
}

/// <summary>An invitation as it is typed.</summary>
public sealed class InvitationForm
{
    public string? Name { get; set; }

    public Guid? Body { get; set; }

    public StaffRole? Role { get; set; }

    public DateOnly? LastDay { get; set; }
}

public sealed record InvitationLine(StaffInvitation Invitation, string Body)
{
    public string State(DateOnly today) =>
        Invitation.WasAccepted ? "已开通" : Invitation.EndedAt is not null ? "已收回" : Invitation.IsOpenOn(today) ? "等候接受" : "已过期";
}
