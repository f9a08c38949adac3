using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Deputies;
using Yangguang.Accounts.Emergencies;
using Yangguang.Accounts.Factors;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Accounts.Desk;

/// <summary>我的账号: who I am here, how I sign in, and in whose role I act at the moment.</summary>
[OwnAccount]
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class AccountModel(YangguangDb db, TakeRole take, DeclareEmergency emergencies, FactorPolicy policy, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public bool Welcome { get; set; }

    public Staff Staff { get; private set; } = null!;

    public string Body { get; private set; } = "";

    public int Passkeys { get; private set; }

    public int Sessions { get; private set; }

    public bool IsAskedForFactor => policy.Asks(Staff.Role);

    /// <summary>Delegation or emergency under which this session acts.</summary>
    public Guid? ActsUnder { get; private set; }

    public IReadOnlyList<Delegation> Delegations { get; private set; } = [];

    public EmergencyAccess? Emergency { get; private set; }

    public Actor Actor => Actor.From(User);

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPostTake(Guid? under, CancellationToken cancellation)
    {
        await take.Run(under, User.Session(), Actor, cancellation);
        TempData.Say(under is null ? "已恢复本人身份。" : "已换身份。此后办理的事情都会记明是受委托或者使用紧急权限办理的。");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEnd(Guid id, CancellationToken cancellation)
    {
        await emergencies.End(id, Actor, cancellation);
        TempData.Say("紧急权限已结束，等候复核。");
        return RedirectToPage();
    }

    public async Task Reload()
    {
        var (id, today, now, session) = (Actor.StaffId, time.Today(), time.GetUtcNow(), User.Session());
        Staff = await db.Staff.AsNoTracking().SingleAsync(staff => staff.Id == id);
        Body = await db.Bodies.Where(body => body.Id == Staff.BodyId).Select(body => body.Name).SingleAsync();
        Passkeys = await db.UserPasskeys.CountAsync(key => key.UserId == id);
        Sessions = (await db.StaffSessions.AsNoTracking().Where(each => each.StaffId == id && each.EndedAt == null).ToListAsync()).Count(each => each.IsLiveAt(now));
        ActsUnder = await db.StaffSessions.Where(each => each.Id == session).Select(each => each.ActsUnder).SingleOrDefaultAsync();
        Delegations = await db.Delegations.AsNoTracking()
            .Where(each => each.DeputyId == id && each.EndedAt == null && each.FromOn <= today && each.ToOn >= today).OrderBy(each => each.ToOn).ToListAsync();
        Emergency = await db.Emergencies.AsNoTracking().FirstOrDefaultAsync(each => each.StaffId == id && each.EndedAt == null && each.UntilAt > now);
    }
}
