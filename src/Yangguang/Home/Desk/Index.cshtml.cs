using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Calendar;
using Yangguang.Catalog.Profiles;
using Yangguang.Duties;
using Yangguang.Duties.Desk;
using Yangguang.Oversight.Annual;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Requests.Desk;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Time;
using Yangguang.Shared;

namespace Yangguang.Home.Desk;

/// <summary>What lies before a member of staff today: what is late, what cannot be counted, what falls due next.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class IndexModel(
    YangguangDb db, DutyLines lines, OpenedRound opened, ReportReminder reports, CountyCalendar calendar, TimeProvider time) : PageModel
{
    private const int MostOverdue = 15;
    private const int MostUnknown = 5;
    private const int MostDue = 20;
    private const int MostToReview = 5;
    private const int MostRequests = 6;

    [BindProperty(SupportsGet = true)]
    public Guid? Open { get; set; }

    public Actor Actor => Actor.From(User);

    public bool Supervises => Actor.May(Permission.MaySuperviseDuties);

    public DateOnly Today { get; } = time.Today();

    public string Body { get; private set; } = "";

    public IReadOnlyList<Stat> Stats { get; private set; } = [];

    public DutyTable Table { get; private set; } = null!;

    public IReadOnlyList<RecordWaiting> ToReview { get; private set; } = [];

    /// <summary>Requests on application whose next day comes first; empty for who does not handle any.</summary>
    public IReadOnlyList<BoardLine> Requests { get; private set; } = [];

    public WorkingCalendar Calendar { get; private set; } = WorkingCalendar.National;

    /// <summary>All that wait for the reader's decision; the page begins with the oldest few.</summary>
    public int WaitingToReview { get; private set; }

    public IReadOnlyList<RecordWaiting> Returned { get; private set; } = [];

    /// <summary>Open tasks of new areas: the body's own, or the county's for the office (A12, A17).</summary>
    public IReadOnlyList<AreaTaskLine> AreaTasks { get; private set; } = [];

    /// <summary>The year's report that the body owes; null when none is due.</summary>
    public OwedReport? Report { get; private set; }

    /// <summary>Emergency permissions that wait for the reader's review; the alarm stays until somebody reviewed them.</summary>
    public int UnreviewedEmergencies { get; private set; }

    /// <summary>The year whose holidays are not announced though its days are already counted; null when none is.</summary>
    public int? UnpublishedYear { get; private set; }

    /// <summary>篡改告警 that stand: pages that say something else than what was signed (C06).</summary>
    public int PageAlarms { get; private set; }

    public async Task OnGet(CancellationToken cancellation)
    {
        Body = await db.Bodies.Where(body => body.Id == Actor.BodyId).Select(body => body.Name).SingleAsync(cancellation);
        var filter = new DutyFilter(Supervises ? null : Actor.BodyId);
        Stats = await Count(filter, cancellation);
        IReadOnlyList<DutyLine> shown =
        [
            .. await First(filter with { State = DutyState.Overdue }, MostOverdue, cancellation),
            .. await First(filter with { State = DutyState.UnknownTrigger }, MostUnknown, cancellation),
            .. await First(filter with { State = DutyState.Due }, MostDue, cancellation),
        ];
        var (round, ruler) = await opened.Among(shown, Open, cancellation);
        Table = new DutyTable("我的义务", shown, Actor, Today, OpenHref, ruler, round, Supervises);
        await ReadRecords(cancellation);
        if (Actor.May(Permission.MayHandleRequests))
            await ReadRequests(cancellation);
        AreaTasks = await db.OpenAreaTasks(Supervises ? null : Actor.BodyId, cancellation);
        Report = await reports.Of(Actor, cancellation);
        if (Supervises || Actor.May(Permission.MayManageSettings))
            PageAlarms = await db.PageAlarms.CountAsync(alarm => alarm.SettledAt == null, cancellation);
        var me = Actor.StaffId;
        UnreviewedEmergencies = Actor.May(Permission.MayReviewEmergencies)
            ? await db.Emergencies.CountAsync(each => each.ReviewedAt == null && each.StaffId != me, cancellation) : 0;
        UnpublishedYear = Today.Month >= 11 && !WorkingCalendar.National.IsPublished(Today.Year + 1) ? Today.Year + 1 : null;
    }

    private Task<IReadOnlyList<DutyLine>> First(DutyFilter filter, int most, CancellationToken cancellation) =>
        lines.Read(db.Matching(filter).ByDate().Take(most), cancellation);

    private async Task<IReadOnlyList<Stat>> Count(DutyFilter filter, CancellationToken cancellation)
    {
        var counts = await db.Matching(filter).GroupBy(duty => duty.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        return [.. Enum.GetValues<DutyState>().Select(state => new Stat(
            state.InWords(), $"{counts.GetValueOrDefault(state):N0}", "项", $"/desk/duties?state={state}", state.InBadge()))
            .OrderByDescending(stat => stat.Badge == Badge.Overdue).ThenByDescending(stat => stat.Badge == Badge.LimitUnknown)];
    }

    private async Task ReadRecords(CancellationToken cancellation)
    {
        var (body, me) = (Actor.BodyId, Actor.StaffId);
        var records = db.Records.AsNoTracking();
        var mine = ReviewQueue.StatesOf(Actor);
        if (mine.Count > 0)
        {
            var waiting = records.Where(record => mine.Contains(record.State) && record.AuthorId != me && (Supervises || record.BodyId == body));
            (ToReview, WaitingToReview) = (await Waiting(waiting).Take(MostToReview).ToListAsync(cancellation), await waiting.CountAsync(cancellation));
        }
        if (Actor.May(Permission.MayDraftRecords))
            Returned = await Waiting(records.Where(record => record.State == RecordState.Returned
                && record.BodyId == body && record.AuthorId == me)).ToListAsync(cancellation);
    }

    private async Task ReadRequests(CancellationToken cancellation)
    {
        Calendar = await calendar.Current(cancellation);
        Requests = await db.Matching(new BoardFilter(Supervises ? null : Actor.BodyId), Today).AsNoTracking()
            .Where(request => request.NextOn != null).ByNextDay().Take(MostRequests).AsLines(db).ToListAsync(cancellation);
    }

    private IQueryable<RecordWaiting> Waiting(IQueryable<GovernmentRecord> records) => records
        .OrderBy(record => record.ChangedAt).Take(MostDue)
        .Select(record => new RecordWaiting(
            record.Id, record.Content.Title, db.Bodies.Where(body => body.Id == record.BodyId).Select(body => body.ShortName).First(),
            record.AuthorName, record.ChangedAt, record.ReturnReason));

    private string OpenHref(DutyRoundId? round) => round is null ? "/desk" : $"/desk?open={round}#round-{round}";
}

/// <summary>A record that waits for the reader.</summary>
public sealed record RecordWaiting(
    RecordId Id, string Title, string Body, string Author, DateTimeOffset ChangedAt, string ReturnReason);
