using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Rules.Time;
using Yangguang.Shared;

namespace Yangguang.Calendar.Desk;

/// <summary>One change of the calendar: the days it changes, the dates it would move, and the second person's word.</summary>
[Authorize(Policy = nameof(Permission.MayProposeCalendar))]
public sealed class AmendmentModel(
    YangguangDb db, CountyCalendar calendar, ChangeCalendar change, WithdrawCalendar withdraw, History history) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>How many moving dates the person has seen.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public CalendarAmendment Amendment { get; private set; } = null!;

    public IReadOnlyList<ChangedDay> Days { get; private set; } = [];

    public IReadOnlyList<DateMove> Moves { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> Story { get; private set; } = [];

    public Actor Actor => Actor.From(User);

    public bool IsWaiting => Amendment.State == AmendmentState.Proposed;

    public bool MayConfirm => IsWaiting && Actor.May(Permission.MayConfirmCalendar) && Amendment.ProposerId != Actor.StaffId;

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        Seen = Moves.Count;
        return Page();
    }

    [RecentProof]
    public async Task<IActionResult> OnPostConfirm(CancellationToken cancellation)
    {
        if (!Actor.May(Permission.MayConfirmCalendar))
            return Forbid();
        if (!await Load(cancellation))
            return NotFound();
        var moved = await change.Run(Amendment.Id, Seen, Actor, cancellation);
        TempData.Say($"日历变更已生效，变动日期 {moved} 个，已记入操作记录。");
        return Redirect($"/desk/calendar/{Id:n}");
    }

    public async Task<IActionResult> OnPostWithdraw(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        await withdraw.Run(Amendment.Id, Actor, cancellation);
        TempData.Say("已撤回，没有改动任何日期。");
        return Redirect("/desk/calendar");
    }

    public async Task Reload()
    {
        await Load(CancellationToken.None);
        Seen = Moves.Count;
        ModelState.Remove(nameof(Seen));
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        var id = CalendarAmendmentId.From(Id);
        if (await db.CalendarAmendments.AsNoTracking().SingleOrDefaultAsync(amendment => amendment.Id == id, cancellation) is not { } amendment)
            return false;
        Amendment = amendment;
        Story = await history.Of(Id, cancellation);
        if (!IsWaiting)
            return true;
        var current = await calendar.Current(cancellation);
        Days = [.. current.ChangesTo(current.With(amendment.Notice))];
        Moves = await change.WhatWouldMove(amendment, cancellation);
        return true;
    }
}
