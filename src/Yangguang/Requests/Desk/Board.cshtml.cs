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

namespace Yangguang.Requests.Desk;

/// <summary>依申请公开: the cases by the next day that the law sets; the own body's, for the county's office everybody's.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class BoardModel(YangguangDb db, ReadBoard read, CountyCalendar calendar, TimeProvider time) : PageModel
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

        await Show(new(body, View, Officer, Q), cancellation);
        return Page();
    }

    /// <summary>The board with another sheet, the other filters kept.</summary>
    public string Href(BoardView view) => Url.Page("", new { View = view, Officer, Body, Q, After = (string?)null })!;

    public string OfficerHref(Guid? officer) => Url.Page("", new { View, Officer = officer, Body, Q, After = (string?)null })!;

    private async Task Show(BoardFilter filter, CancellationToken cancellation)
    {
        var sheet = await read.Run(filter, BoardCursor.Parse(After), Today, PageSize, cancellation);
        (Lines, Counts, Loads) = (sheet.Lines, sheet.Counts, sheet.Loads);
        NextHref = sheet.HasMore ? Url.Page("", new { View, Officer, Body, Q, After = new BoardCursor(Lines[^1].NextOn, Lines[^1].Id.Value).ToString() }) : null;
    }
}

/// <summary>A body that takes requests.</summary>
public sealed record OfficeName(BodyId Id, string Code, string Name);
