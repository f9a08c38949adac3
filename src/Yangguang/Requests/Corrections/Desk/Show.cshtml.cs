using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Requests.Corrections.Desk;

/// <summary>One correction: opened with a purpose, closed with an answer.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class ShowModel(YangguangDb db, CaseDesk desk, HandleCorrection handle, History history) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public CloseInput Input { get; set; } = new();

    [BindProperty]
    public string? Purpose { get; set; }

    public RecordCorrectionCase Case { get; private set; } = null!;

    public TimeRuler Ruler { get; private set; } = null!;

    public OpenedCorrection? Opened { get; private set; }

    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    private Actor Actor => Actor.From(User);

    private RecordCorrectionCaseId Key => RecordCorrectionCaseId.From(Id);

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    [RecentProof]
    public async Task<IActionResult> OnPostSee(CancellationToken cancellation)
    {
        if (!await Load())
            return NotFound();
        Opened = await handle.See(Key, Purpose ?? "", Actor, cancellation);
        await Load();
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    public async Task<IActionResult> OnPostClose(CancellationToken cancellation)
    {
        if (!await Load())
            return NotFound();
        await handle.Close(Key, Input.Outcome, Input.Words ?? "", Input.Organ ?? "", Actor, cancellation);
        TempData.Say("已办结，申请人凭查询码可以看到结果。");
        return Redirect($"/desk/requests/corrections/{Id:n}");
    }

    public Task Reload() => Load();

    private async Task<bool> Load()
    {
        var (body, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        var found = await db.RecordCorrections.AsNoTracking().SingleOrDefaultAsync(each => each.Id == Key && (all || each.BodyId == body));
        if (found is null)
            return false;
        var clock = await desk.Clock();
        (Case, Ruler) = (found, found.HandleBy(clock).Ruler(clock.Today, found.ClosedOn));
        History = await history.Of(Id);
        return true;
    }
}

/// <summary>How it ends, as it is typed.</summary>
public sealed class CloseInput
{
    public CorrectionOutcome Outcome { get; set; }

    public string? Words { get; set; }

    public string? Organ { get; set; }
}
