using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;
using Yangguang.Shared;

namespace Yangguang.Calendar.Desk;

/// <summary>工作日历: the year by month, the notices behind it, what waits to be confirmed, and how far the law has spoken.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class CalendarModel(YangguangDb db, CountyCalendar calendar, RecountDates recount, TimeProvider time) : PageModel
{
    private const int FirstYear = 2007;
    private const int MonthOfAlarm = 12;
    private const int MonthOfNotice = 11;

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public int Shown { get; private set; }

    public DateOnly Today { get; } = time.Today();

    public WorkingCalendar Current { get; private set; } = WorkingCalendar.National;

    public IReadOnlyList<MonthGrid> Months { get; private set; } = [];

    public IReadOnlyList<CalendarNotice> Notices { get; private set; } = [];

    public IReadOnlyList<CalendarAmendment> Amendments { get; private set; } = [];

    /// <summary>What counting again would move; null until somebody asks.</summary>
    public IReadOnlyList<DateMove>? Stale { get; private set; }

    public Actor Actor => Actor.From(User);

    public bool MayPropose => Actor.May(Permission.MayProposeCalendar);

    public bool MayConfirm => Actor.May(Permission.MayConfirmCalendar);

    /// <summary>Next year's holidays are due in November and overdue in December; null while all is well.</summary>
    public Shared.NoticeKind? Alarm => Current.IsPublished(Today.Year + 1) || Today.Month < MonthOfNotice ? null
        : Today.Month >= MonthOfAlarm ? Shared.NoticeKind.Danger : Shared.NoticeKind.Warning;

    public bool HasEarlier => Shown > FirstYear;

    public bool HasLater => Shown <= Today.Year;

    public async Task OnGet(CancellationToken cancellation) => await Load(cancellation);

    /// <summary>核对: lists what counting again would move; nothing is changed.</summary>
    public async Task<IActionResult> OnPostCheck(CancellationToken cancellation)
    {
        if (!MayConfirm)
            return Forbid();
        await Load(cancellation);
        Stale = await recount.WhatWouldMove(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRecount(CancellationToken cancellation)
    {
        if (!MayConfirm)
            return Forbid();
        var moved = await recount.Run(Actor, cancellation);
        TempData.Say($"已按现行日历重新计算，变动日期 {moved} 个，已记入操作记录。");
        return RedirectToPage();
    }

    private async Task Load(CancellationToken cancellation)
    {
        Shown = Math.Clamp(Year ?? Today.Year, FirstYear, Today.Year + 1);
        Current = await calendar.Current(cancellation);
        Months = MonthGrid.OfYear(Current, Shown);
        Notices = [.. Current.Notices.Where(notice => notice.Year == Shown)];
        Amendments = await db.CalendarAmendments.AsNoTracking()
            .OrderByDescending(amendment => amendment.ProposedAt).Take(50).ToListAsync(cancellation);
    }
}
