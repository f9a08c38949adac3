using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Interpretations.Portal;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Interpretations.Desk;

/// <summary>第一解读人: the log of what heads of bodies explained in public (D05).</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class LeadersModel(YangguangDb db, LogLeaderEvent log, TimeProvider time) : PageModel, IReloads
{
    private const int MostShown = 200;

    [BindProperty]
    public LeaderInput Input { get; set; } = new();

    public IReadOnlyList<LeaderEventLine> Events { get; private set; } = [];

    public bool MayWrite => Actor.May(Permission.MayDraftRecords);

    private Actor Actor => Actor.From(User);

    public async Task OnGet()
    {
        Input.On = time.Today();
        await Reload();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!MayWrite)
            return Forbid();
        await Reload();
        if (!ModelState.IsValid)
            return Page();
        await log.Run(
            Actor.BodyId, new LeaderAppearance(Input.Kind, Input.On ?? time.Today(), Input.Leader, Input.Subject, Input.Address), Input.IndexNumber, Actor, cancellation);
        TempData.Say("已登记。");
        return Redirect("/desk/interpretations/leaders");
    }

    public async Task Reload()
    {
        var (body, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        Events = await (from told in db.LeaderEvents
                        where all || told.BodyId == body
                        join owner in db.Bodies on told.BodyId equals owner.Id
                        orderby told.On descending, told.Id descending
                        select new LeaderEventLine(told.Leader, told.Subject, told.Address, owner.ShortName, told.Kind, told.On)).Take(MostShown).ToListAsync();
    }
}

/// <summary>The form of an event.</summary>
public sealed class LeaderInput
{
    public LeaderEventKind Kind { get; set; }

    public DateOnly? On { get; set; }

    public string Leader { get; set; } = "";

    public string Subject { get; set; } = "";

    public string IndexNumber { get; set; } = "";

    public string Address { get; set; } = "";
}
