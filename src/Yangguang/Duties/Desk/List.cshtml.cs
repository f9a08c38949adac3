using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties.Desk;

/// <summary>Duties by statutory date: the own body's, for the office everybody's.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class ListModel(YangguangDb db, DutyLines lines, OpenedRound opened, TimeProvider time) : PageModel
{
    private const int PageSize = 30;

    [BindProperty(SupportsGet = true)]
    public DutyState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Area { get; set; }

    /// <summary>Code of a body; only who supervises duties may look at another's.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Body { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Open { get; set; }

    public bool Supervises { get; private set; }

    public IReadOnlyDictionary<DutyState, int> Counts { get; private set; } = new Dictionary<DutyState, int>();

    public IReadOnlyList<BodyName> Bodies { get; private set; } = [];

    public DutyTable Table { get; private set; } = null!;

    public string? NextHref { get; private set; }

    public int Total => State is { } state ? Counts.GetValueOrDefault(state) : Counts.Values.Sum();

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        var actor = Actor.From(User);
        Supervises = actor.May(Permission.MaySuperviseDuties);
        BodyId? body = actor.BodyId;
        if (Supervises)
        {
            Bodies = await db.Bodies.AsNoTracking().OrderBy(each => each.Order)
                .Select(each => new BodyName(each.Id, each.Code, each.ShortName)).ToListAsync(cancellation);
            body = Bodies.FirstOrDefault(each => each.Code == Body)?.Id;
        }
        else if (!string.IsNullOrEmpty(Body))
        {
            return NotFound();
        }

        await Read(new DutyFilter(body, State, Area, Q), actor, cancellation);
        return Page();
    }

    /// <summary>This list with another state, the other filters kept.</summary>
    public string Href(DutyState? state) => Url.Page("", new { State = state, Area, Body, Q, After = (string?)null, Open = (Guid?)null })!;

    private async Task Read(DutyFilter filter, Actor actor, CancellationToken cancellation)
    {
        Counts = await db.Matching(filter with { State = null }).GroupBy(duty => duty.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var page = await lines.Read(
            db.Matching(filter).ByDate().After(DutyCursor.Parse(After)).Take(PageSize + 1), cancellation);
        var shown = page.Take(PageSize).ToList();
        NextHref = page.Count > PageSize
            ? Url.Page("", new { State, Area, Body, Q, After = new DutyCursor(shown[^1].NextDueOn, shown[^1].Id.Value).ToString(), Open = (Guid?)null })
            : null;
        var (round, ruler) = await opened.Among(shown, Open, cancellation);
        Table = new DutyTable("公开义务", shown, actor, time.Today(), OpenHref, ruler, round, ShowBody: Supervises);
    }

    private string OpenHref(DutyRoundId? round) =>
        Url.Page("", null, new { State, Area, Body, Q, After, Open = round?.Value.ToString("n") }, null, null, round is null ? null : $"round-{round}")!;
}

/// <summary>A body to choose from.</summary>
public sealed record BodyName(BodyId Id, string Code, string Name);
