using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Mistakes.Desk;

/// <summary>One report: read, passed on, answered.</summary>
[Authorize(Policy = nameof(Permission.MayDraftRecords))]
public sealed class ShowModel(YangguangDb db, AnswerMistake answer, CountyCalendar calendar, History history, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public Mistake Mistake { get; private set; } = null!;

    public string Body { get; private set; } = "";

    /// <summary>Where the page is on this site; empty for what is not here.</summary>
    public string PageHref => MistakePage.Path(Mistake.Page) is { Length: > 0 } path && !path.StartsWith("//", StringComparison.Ordinal) ? path : "";

    public string? Contact { get; private set; }

    public TimeRuler Ruler { get; private set; } = null!;

    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    private Actor Actor => Actor.From(User);

    private MistakeId Key => MistakeId.From(Id);

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostClose(CancellationToken cancellation)
    {
        if (!await Load())
            return NotFound();
        await answer.Close(Key, Input.Outcome, Input.Words ?? "", Actor, cancellation);
        TempData.Say("已答复，反映人凭查询码可以看到。");
        return Redirect($"/desk/mistakes/{Id:n}");
    }

    public async Task<IActionResult> OnPostPassOn(CancellationToken cancellation)
    {
        if (!await Load())
            return NotFound();
        await answer.PassOn(Key, Input.BodyCode ?? "", Actor, cancellation);
        TempData.Say("已转交，答复期限不变。");
        return Redirect("/desk/mistakes");
    }

    [RecentProof]
    public async Task<IActionResult> OnPostSee(CancellationToken cancellation)
    {
        if (!await Load())
            return NotFound();
        Contact = await answer.SeeContact(Key, Actor, cancellation);
        await Load();
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    public Task Reload() => Load();

    private async Task<bool> Load()
    {
        var (body, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        var found = await db.Mistakes.AsNoTracking().SingleOrDefaultAsync(each => each.Id == Key && (all || each.BodyId == body));
        if (found is null)
            return false;
        var bodies = await db.Bodies.Lines(default);
        (Mistake, Ruler) = (found, found.AnswerBy(await calendar.Current()).Ruler(time.Today(), found.ClosedOn));
        Body = bodies.Find(each => each.Id == found.BodyId)?.ShortName ?? "";
        Bodies = [.. bodies.Where(each => each.Id != found.BodyId && each.Kind != BodyKind.Village).Select(each => new SelectListItem(each.ShortName, each.Code))];
        History = await history.Of(Id);
        return true;
    }
}

/// <summary>An answer as it is typed, or whom to pass the report to.</summary>
public sealed class AnswerInput
{
    public MistakeOutcome Outcome { get; set; }

    public string? Words { get; set; }

    public string? BodyCode { get; set; }
}
