using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Requests.Portal;
using Yangguang.Rules.Requests;

namespace Yangguang.Requests.Corrections.Portal;

/// <summary>申请更正 at the portal, and what came of it for whoever holds the code (art. 41).</summary>
[LimitsSending]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NewModel(HandleCorrection handle, TrackCorrection track, YangguangDb db, TimeProvider time) : PageModel, IReloads
{
    [BindProperty]
    public CorrectionInput Input { get; set; } = new();

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>What was just handed in.</summary>
    public SubmittedCorrection? Submitted { get; private set; }

    public TrackedCorrection? Tracked { get; private set; }

    public bool IsUnknown { get; private set; }

    public DateOnly Today { get; } = time.Today();

    public IReadOnlyList<SelectListItem> Offices { get; private set; } = [];

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        await Reload();
        var code = Input.BodyCode;
        var body = await db.Bodies.AsNoTracking().Where(body => body.Code == code).Select(body => (Bodies.BodyId?)body.Id).SingleOrDefaultAsync(cancellation);
        if (body is null)
            ModelState.AddModelError("Input.BodyCode", "请选择提供记录的机关。");
        if (!ModelState.IsValid)
            return Page();
        Submitted = await handle.Submit(
            body!.Value, ReceiptChannel.Internet, Today, Input.ToApplicant(), Input.Record ?? "", Input.ToClaim(), CaseDesk.Applicant, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostTrack(CancellationToken cancellation)
    {
        ModelState.Clear();
        await Reload();
        Tracked = await track.Run(Code ?? "", cancellation);
        IsUnknown = Tracked is null;
        return Page();
    }

    public async Task Reload() => Offices = await db.RequestOffices.AsNoTracking().Where(office => office.IsOpen)
        .Join(db.Bodies, office => office.BodyId, body => body.Id, (office, body) => body).OrderBy(body => body.Order)
        .Select(body => new SelectListItem(body.Name, body.Code)).ToListAsync();
}
