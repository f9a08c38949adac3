using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Emergencies;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Accounts.Desk;

/// <summary>紧急权限: declared by anybody who works here, seen and reviewed by county office and administrators.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class EmergencyModel(YangguangDb db, DeclareEmergency declare, TimeProvider time) : PageModel, IReloads
{
    private const int Shown = 50;

    [BindProperty]
    public EmergencyForm Input { get; set; } = new();

    [BindProperty]
    public FindingForm Review { get; set; } = new();

    public IReadOnlyList<SelectListItem> Roles { get; private set; } = [];

    public IReadOnlyList<EmergencyLine> Lines { get; private set; } = [];

    public DateTimeOffset Now => time.GetUtcNow();

    public Actor Actor => Actor.From(User);

    public bool MayReview => Actor.May(Permission.MayReviewEmergencies);

    public Task OnGet() => Reload();

    [RecentProof]
    public async Task<IActionResult> OnPostDeclare(CancellationToken cancellation)
    {
        if (Input.Role is null)
        {
            ModelState.AddModelError("Input.Role", "请选择需要的角色。");
            await Reload();
            return Page();
        }

        var emergency = await declare.Run(Input.Role.Value, Input.Hours, Input.Reason, User.Session(), Actor, cancellation);
        TempData.Say($"紧急权限已启用，到 {emergency.UntilAt.HourText()} 自动结束。政务公开办和系统管理员已经看到。", NoticeKind.Warning);
        return Redirect("/desk/account");
    }

    public async Task<IActionResult> OnPostReview(CancellationToken cancellation)
    {
        await declare.Review(Review.Id, Review.WasJustified, Review.Finding, Actor, cancellation);
        TempData.Say("已复核。");
        return RedirectToPage();
    }

    public async Task Reload()
    {
        var (all, id) = (MayReview, Actor.StaffId);
        var own = await db.Staff.AsNoTracking().SingleAsync(staff => staff.Id == id);
        var kind = await db.Bodies.Where(body => body.Id == own.BodyId).Select(body => body.Kind).SingleAsync();
        Roles = [.. EmergencyRules.RolesFor(own.Role, kind).Select(role => new SelectListItem($"{role.InWords()}：{role.Purpose()}", role.ToString()))];
        Lines = await (
            from each in db.Emergencies.AsNoTracking()
            where all || each.StaffId == id
            join body in db.Bodies on each.BodyId equals body.Id
            orderby each.ReviewedAt != null, each.FromAt descending
            select new EmergencyLine(each, body.ShortName)).Take(Shown).ToListAsync();
    }
}

/// <summary>An emergency as it is typed.</summary>
public sealed class EmergencyForm
{
    public StaffRole? Role { get; set; }

    public int Hours { get; set; } = 1;

    public string? Reason { get; set; }
}

/// <summary>The review of one as it is typed.</summary>
public sealed class FindingForm
{
    public Guid Id { get; set; }

    public bool WasJustified { get; set; }

    public string? Finding { get; set; }
}

public sealed record EmergencyLine(EmergencyAccess Emergency, string Body);
