using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Web;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Files;
using Yangguang.Requests.Voice;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Case;
using Yangguang.Shared;

namespace Yangguang.Requests.Portal;

/// <summary>办理进度 for whoever holds the link: where the case is, by when, and what its applicant may do now.</summary>
[TakesUploads]
[LimitsSending]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TrackModel(
    OpenCases cases, HandedOver handed, ConfirmReceipt confirm, AskCorrection correction, CloseRequest close, HearApplicant hear, KeepRequestFile files, TimeProvider time)
    : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public TrackInput Input { get; set; } = new();

    [BindProperty]
    public IFormFile? Proof { get; set; }

    public OpenCase Case { get; private set; } = null!;

    public IReadOnlyList<TimelineEntry> Steps { get; private set; } = [];

    public IReadOnlyList<HandedLetter> Letters { get; private set; } = [];

    public IReadOnlyList<HandedFile> Files { get; private set; } = [];

    public Remedies? Remedies => Remedies.Of(Case);

    /// <summary>What the state table allows its applicant now.</summary>
    public bool May(RequestAct act) => Case.Request.AsCase(Case.Clock).May(act, Guid.Empty).IsAllowed;

    public async Task<IActionResult> OnGet()
    {
        if (!await Find())
            return NotFound();
        var wish = Case.Request.Wish;
        (Input.Subject, Input.DocumentNumber, Input.Description) = (wish.Subject, wish.DocumentNumber, wish.Description);
        return Page();
    }

    /// <summary>确认收到: the click is the applicant's half of the mutual confirmation (art. 31).</summary>
    public Task<IActionResult> OnPostConfirm(CancellationToken cancellation) => Act(
        request => confirm.Run(request.Id, time.Today(), $"申请人于 {time.GetUtcNow().HourText()} 在网上平台点击确认", CaseDesk.Applicant, cancellation),
        "已经确认收到，答复期限从明天起算。");

    /// <summary>提交补正.</summary>
    public Task<IActionResult> OnPostCorrect(CancellationToken cancellation) => Act(async request =>
    {
        var wish = request.Wish with { Subject = Input.Subject, DocumentNumber = Input.DocumentNumber, Description = Input.Description };
        RequestRules.IsTold(wish).OrRefuse();
        await Take(request, FilePurpose.Correction, cancellation);
        await hear.Explain(request.Id, WordKind.Correction, Input.Note, cancellation);
        await correction.NoteCorrection(request.Id, time.Today(), wish, CaseDesk.Applicant, cancellation);
    }, "已经收到补正，答复期限重新计算。");

    public Task<IActionResult> OnPostReason(CancellationToken cancellation) => Act(
        request => hear.SayReason(request.Id, Input.Reason, cancellation), "已经收到您说明的理由，机关会作出判断。");

    public Task<IActionResult> OnPostPaid(CancellationToken cancellation) => Act(async request =>
    {
        RequestRules.IsAwaiting(request.State, RequestState.FeeNoticed).OrRefuse();
        if (Proof is not { Length: > 0 })
            Ruling.Refused("payment.no-proof", "请选择缴费凭证的照片或者扫描件。").OrRefuse();
        await Take(request, FilePurpose.Payment, cancellation);
        await hear.Explain(request.Id, WordKind.Payment, Input.PaymentNote, cancellation);
    }, "已经收到缴费凭证，机关核对到账后重新计算答复期限。");

    public Task<IActionResult> OnPostWithdraw(CancellationToken cancellation) => Act(
        request => close.Withdraw(request.Id, time.Today(), Input.Why, CaseDesk.Applicant, cancellation), "申请已经撤回。");

    public Task<IActionResult> OnPostRate(CancellationToken cancellation) => Act(
        request => hear.Rate(request.Id, Input.Mark, Input.Remark, cancellation), "谢谢您的评价。");

    public Task Reload() => Find();

    private async Task Take(InformationRequest request, FilePurpose purpose, CancellationToken cancellation)
    {
        if (Proof is not { Length: > 0 } file)
            return;
        await using var content = file.OpenReadStream();
        await files.Add(request.Id, purpose, content, file.FileName, CaseDesk.Applicant, cancellation);
    }

    private async Task<IActionResult> Act(Func<InformationRequest, Task> act, string said)
    {
        if (!await Find())
            return NotFound();
        await act(Case.Request);
        TempData.Say(said);
        return Redirect($"/requests/track/{Token}");
    }

    private async Task<bool> Find()
    {
        var cancellation = HttpContext.RequestAborted;
        if (await cases.ByLink(Token, cancellation) is not { } found)
            return false;
        Case = found;
        Steps = PublicSteps.Of(found.Request, found.Diary, found.Clock);
        Letters = await handed.Letters(found.Request.Id, cancellation);
        Files = await handed.Files(found.Request, cancellation);
        return true;
    }
}
