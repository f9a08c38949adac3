using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Requests.Corrections.Desk;

/// <summary>更正申请 of the own body, open ones first; a paper is taken in below (art. 41).</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class ListModel(YangguangDb db, HandleCorrection handle, TimeProvider time) : PageModel, IReloads
{
    private const int Most = 300;

    [BindProperty]
    public CorrectionInput Input { get; set; } = new();

    public DateOnly Today { get; } = time.Today();

    /// <summary>True when a form came back refused.</summary>
    public bool IsTyping { get; private set; }

    public IReadOnlyList<CorrectionLine> Lines { get; private set; } = [];

    private Actor Actor => Actor.From(User);

    public async Task OnGet()
    {
        Input.ArrivedOn = Today;
        await Reload();
    }

    public async Task<IActionResult> OnPostTake(CancellationToken cancellation)
    {
        IsTyping = true;
        await Reload();
        if (!ModelState.IsValid)
            return Page();
        var (correction, code) = await handle.Submit(
            Actor.BodyId, Input.Channel, Input.ArrivedOn ?? default, Input.ToApplicant(), Input.Record ?? "", Input.ToClaim(), Actor, cancellation);
        TempData.Say($"已登记，编号 {correction.Number}，查询码 {code}（只显示一次，请交给申请人）。");
        return Redirect($"/desk/requests/corrections/{correction.Id}");
    }

    public async Task Reload()
    {
        var (body, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        Lines = await (from correction in db.RecordCorrections.AsNoTracking()
                       where all || correction.BodyId == body
                       join owner in db.Bodies on correction.BodyId equals owner.Id
                       orderby correction.Outcome != null, correction.DueOn, correction.Id
                       select new CorrectionLine(
                           correction.Id, correction.Number, correction.Record, owner.ShortName, correction.ArrivedOn, correction.DueOn, correction.Outcome, correction.HandlerName))
            .Take(Most).ToListAsync();
    }
}

/// <summary>A correction in the list.</summary>
public sealed record CorrectionLine(
    RecordCorrectionCaseId Id, string Number, string Record, string Body, DateOnly ArrivedOn, DateOnly DueOn, CorrectionOutcome? Outcome, string Handler);
