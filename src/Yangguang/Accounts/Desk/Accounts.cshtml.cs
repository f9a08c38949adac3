using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Register;
using Yangguang.Platform.Persistence;
using Yangguang.Shared;

namespace Yangguang.Accounts.Desk;

/// <summary>账号管理: every account by body, narrowed by body, role and name.</summary>
[Authorize(Policy = nameof(Permission.MayInviteStaff))]
public sealed class AccountsModel(YangguangDb db, TimeProvider time) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Code of a body.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Body { get; set; }

    [BindProperty(SupportsGet = true)]
    public StaffRole? Role { get; set; }

    /// <summary>Part of a name or user name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    public IReadOnlyList<AccountLine> Lines { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public int Count { get; private set; }

    public DateTimeOffset Now => time.GetUtcNow();

    public bool MayManage => Actor.From(User).May(Permission.MayManageAccounts);

    public Pager Pager => new(From > 0 ? At(Math.Max(0, From - PageSize)) : null, From + PageSize < Count ? At(From + PageSize) : null, $"共 {Count} 个账号");

    public async Task OnGet(CancellationToken cancellation)
    {
        From = Math.Clamp(From, 0, 1_000_000);
        Bodies = await db.Bodies.AsNoTracking().OrderBy(body => body.Order)
            .Select(body => new SelectListItem(body.ShortName, body.Code, body.Code == Body)).ToListAsync(cancellation);
        var matching = Matching();
        Count = await matching.CountAsync(cancellation);
        Lines = await (
            from staff in matching
            join body in db.Bodies on staff.BodyId equals body.Id
            orderby body.Order, staff.UserName
            select new AccountLine(
                staff.Id, staff.UserName!, staff.DisplayName, body.ShortName, staff.Role, staff.TwoFactorEnabled,
                db.UserPasskeys.Any(key => key.UserId == staff.Id),
                db.StaffSessions.Where(session => session.StaffId == staff.Id).Max(session => (DateTimeOffset?)session.LastSeenAt),
                staff.ClosedAt, staff.LockoutEnd)).Skip(From).Take(PageSize).ToListAsync(cancellation);
    }

    private IQueryable<Staff> Matching()
    {
        var all = db.Staff.AsNoTracking().Where(staff => Closed || staff.ClosedAt == null);
        if (!string.IsNullOrEmpty(Body))
            all = all.Where(staff => db.Bodies.Any(body => body.Id == staff.BodyId && body.Code == Body));
        if (Role is { } role)
            all = all.Where(staff => staff.Role == role);
        return Who?.Trim() is { Length: > 0 } who ? all.Where(staff => staff.DisplayName.Contains(who) || staff.UserName!.Contains(who)) : all;
    }

    private string? At(int from) => Url.Page("", new { Body, Role, Who, Closed = Closed ? "true" : null, From = from > 0 ? (int?)from : null });
}
