using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Time;
using Yangguang.Shared;

namespace Yangguang.Requests.Desk;

/// <summary>依申请公开: the cases by the next day that the law sets; the own body's, for the county's office everybody's.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class BoardModel(YangguangDb db, CountyCalendar calendar, TimeProvider time) : PageModel
{
    private const int PageSize = 30;

    [BindProperty(SupportsGet = true)]
    public BoardView View { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Officer { get; set; }

    /// <summary>Code of a body; only the county's office may look at another's.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Body { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public DateOnly Today { get; } = time.Today();

    public WorkingCalendar Calendar { get; private set; } = WorkingCalendar.National;

    public bool Supervises => Actor.May(Permission.MaySuperviseDuties);

    public IReadOnlyList<BoardLine> Lines { get; private set; } = [];

    public IReadOnlyList<OfficerLoad> Loads { get; private set; } = [];

    public IReadOnlyList<OfficeName> Offices { get; private set; } = [];

    public IReadOnlyDictionary<RequestState, int> Counts { get; private set; } = new Dictionary<RequestState, int>();

    public int Late => Loads.Sum(load => load.Late);

    public string? NextHref { get; private set; }

    /// <summary>True when the own body takes requests; without an office nothing can be filed.</summary>
    public bool IsOpen { get; private set; }

    private Actor Actor => Actor.From(User);

    public int Count(BoardView view) => view == BoardView.Late ? Late : view.States().Sum(state => Counts.GetValueOrDefault(state));

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        Calendar = await calendar.Current(cancellation);
        var own = Actor.BodyId;
        IsOpen = await db.RequestOffices.AnyAsync(office => office.BodyId == own && office.IsOpen, cancellation);
        BodyId? body = own;
        if (Supervises)
        {
            Offices = await db.RequestOffices.AsNoTracking()
                .Join(db.Bodies, office => office.BodyId, each => each.Id, (office, each) => each).OrderBy(each => each.Order)
                .Select(each => new OfficeName(each.Id, each.Code, each.ShortName)).ToListAsync(cancellation);
            body = Offices.FirstOrDefault(each => each.Code == Body)?.Id;
        }
        else if (!string.IsNullOrEmpty(Body))
        {
            return NotFound();
        }

        await Read(new(body, View, Officer, Q), cancellation);
        return Page();
    }

    /// <summary>The board with another sheet, the other filters kept.</summary>
    public string Href(BoardView view) => Url.Page("", new { View = view, Officer, Body, Q, After = (string?)null })!;

    public string OfficerHref(Guid? officer) => Url.Page("", new { View, Officer = officer, Body, Q, After = (string?)null })!;

    private async Task Read(BoardFilter filter, CancellationToken cancellation)
    {
        var ofBody = db.Requests.AsNoTracking();
        if (filter.Body is { } body)
            ofBody = ofBody.Where(request => request.BodyId == body);
        Counts = await ofBody.GroupBy(request => request.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        Loads = await Load(ofBody, cancellation);
        var page = await db.Matching(filter, Today).AsNoTracking().After(BoardCursor.Parse(After)).ByNextDay().Take(PageSize + 1)
            .AsLines(db).ToListAsync(cancellation);
        Lines = [.. page.Take(PageSize)];
        NextHref = page.Count > PageSize
            ? Url.Page("", new { View, Officer, Body, Q, After = new BoardCursor(Lines[^1].NextOn, Lines[^1].Id.Value).ToString() })
            : null;
    }

    private async Task<IReadOnlyList<OfficerLoad>> Load(IQueryable<InformationRequest> ofBody, CancellationToken cancellation)
    {
        var open = BoardView.Open.States();
        var counted = await ofBody.Where(request => open.Contains(request.State))
            .GroupBy(request => new { request.OfficerId, request.OfficerName })
            .Select(group => new { group.Key.OfficerId, group.Key.OfficerName, Open = group.Count() }).ToListAsync(cancellation);
        var late = await ofBody.Where(BoardQueries.IsLate(Today)).GroupBy(request => request.OfficerId)
            .Select(group => new { Id = group.Key ?? Guid.Empty, Late = group.Count() }).ToDictionaryAsync(group => group.Id, group => group.Late, cancellation);
        return
        [
            .. counted.OrderByDescending(each => each.Open)
                .Select(each => new OfficerLoad(each.OfficerId, each.OfficerName, each.Open, late.GetValueOrDefault(each.OfficerId ?? Guid.Empty))),
        ];
    }
}

/// <summary>A body that takes requests.</summary>
public sealed record OfficeName(BodyId Id, string Code, string Name);
