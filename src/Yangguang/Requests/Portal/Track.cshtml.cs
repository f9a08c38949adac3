using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform;
using Yangguang.Platform.Web;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Requests.Case;
using Yangguang.Shared;

namespace Yangguang.Requests.Portal;

/// <summary>办理进度 for whoever holds the link: where the case is, by when, and what its applicant may do now.</summary>
[LimitsSending]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TrackModel(OpenCases cases, ConfirmReceipt confirm, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public OpenCase Case { get; private set; } = null!;

    public IReadOnlyList<TimelineEntry> Steps { get; private set; } = [];

    /// <summary>What the state table allows its applicant now.</summary>
    public bool May(RequestAct act) => Case.Request.AsCase(Case.Clock).May(act, Guid.Empty).IsAllowed;

    public async Task<IActionResult> OnGet() => await Find() ? Page() : NotFound();

    /// <summary>确认收到: the click is the applicant's half of the mutual confirmation (art. 31).</summary>
    public async Task<IActionResult> OnPostConfirm(CancellationToken cancellation)
    {
        if (!await Find())
            return NotFound();
        await confirm.Run(Case.Request.Id, time.Today(), $"申请人于 {time.GetUtcNow().HourText()} 在网上平台点击确认", CaseDesk.Applicant, cancellation);
        TempData.Say("已经确认收到，答复期限从明天起算。");
        return Redirect($"/requests/track/{Token}");
    }

    public Task Reload() => Find();

    private async Task<bool> Find()
    {
        if (await cases.ByLink(Token, HttpContext.RequestAborted) is not { } found)
            return false;
        Case = found;
        Steps = PublicSteps.Of(found.Request, found.Diary, found.Clock);
        return true;
    }
}
