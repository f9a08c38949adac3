using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Requests.Desk;
using Yangguang.Rules.Time;
using Yangguang.Shared;

namespace Yangguang.Home.Desk;

/// <summary>待办 by next statutory date (P16: one list instead of many notices).</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class InboxModel(ReadInbox read, CountyCalendar calendar, TimeProvider time) : PageModel
{
    private const int Size = 50;
    private const int LongestTitle = 60;

    private string? next;
    private WorkingCalendar days = WorkingCalendar.National;
    private InboxKind? kind;

    public IReadOnlyList<InboxLine> Lines { get; private set; } = [];

    public bool IsFirst { get; private set; }

    public Pager Pager => new(IsFirst ? null : Address(kind), next is null ? null : Address(kind) + (kind is null ? "?" : "&") + "after=" + next);

    public IReadOnlyList<Tab> Tabs =>
    [
        new("全部", "/desk/inbox", kind is null),
        .. Enum.GetValues<InboxKind>().Where(each => Actor.May(Needs(each))).Select(each => new Tab(InWords(each), Address(each), kind == each)),
    ];

    private Actor Actor => Actor.From(User);

    public async Task OnGet(string? of, string? after, CancellationToken cancellation)
    {
        kind = Enum.GetValues<InboxKind>().Where(each => each.ToString() == of).Select(each => (InboxKind?)each).FirstOrDefault();
        var cursor = InboxCursor.Parse(after);
        IsFirst = cursor is null;
        days = await calendar.Current(cancellation);
        var lines = await read.Run(Actor, kind, cursor, Size, cancellation);
        Lines = [.. lines.Take(Size)];
        next = lines.Count > Size ? InboxCursor.After(Lines, cursor).ToString() : null;
    }

    /// <summary>How much time is left, in working days and with its sign.</summary>
    public Badge? Remaining(DateOnly due) => CaseBadges.Remaining(due, time.Today(), days);

    public static string Shortened(string title) => title.Length > LongestTitle ? title[..LongestTitle] + "…" : title;

    public static string InWords(InboxKind kind) => kind switch
    {
        InboxKind.Request => "依申请公开",
        InboxKind.Correction => "更正申请",
        InboxKind.Mistake => "网站找错",
        InboxKind.AfterReview => "紧急发布补审",
        InboxKind.Duty => "公开义务",
        InboxKind.Emergency => "紧急权限复核",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static Permission Needs(InboxKind kind) => kind switch
    {
        InboxKind.Request or InboxKind.Correction => Permission.MayHandleRequests,
        InboxKind.Mistake => Permission.MayDraftRecords,
        InboxKind.AfterReview => Permission.MayReviewRecords,
        InboxKind.Emergency => Permission.MayReviewEmergencies,
        _ => Permission.MayFileEvidence,
    };

    private static string Address(InboxKind? kind) => kind is { } one ? $"/desk/inbox?of={one}" : "/desk/inbox";
}
