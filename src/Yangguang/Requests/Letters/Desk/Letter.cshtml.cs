using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Programs;
using Yangguang.Platform.Web;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Requests.Case;
using Yangguang.Shared;

namespace Yangguang.Requests.Letters.Desk;

/// <summary>One letter: its words while it is a draft, its frozen paper afterwards, its service. Every look is noted, as it names the applicant.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class LetterModel(
    YangguangDb db, LetterSeal seal, LetterPress press, DraftLetter draft, EditLetter edit, SignLetter sign, SignDecision decide, SendLetter send,
    ReasonBook reasons, AuditTrail audit, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid LetterId { get; set; }

    [BindProperty]
    public LetterInput Input { get; set; } = new();

    public InformationRequest Case { get; private set; } = null!;

    public RequestLetter Letter { get; private set; } = null!;

    /// <summary>As it is kept.</summary>
    public LetterText Text { get; private set; } = new();

    public IReadOnlyList<OfferedReason> Reasons { get; private set; } = [];

    public DateOnly Today { get; } = time.Today();

    public bool IsDraft => Letter.State == LetterState.Draft;

    public bool IsDecision => Letter.Form.Decision is not null;

    public bool MaySign => IsDraft && (IsDecision
        ? Case.State == RequestState.Decided && Actor.May(Permission.MayHeadRequests) && Case.DrafterId != Actor.StaffId
        : LetterRules.MaySign(Letter.Form, Actor).IsAllowed);

    public bool IsFiled => Case.State == RequestState.Archived;

    public bool MayVoid => !IsFiled && Letter.State != LetterState.Voided && LetterRules.MayBeVoided(Letter, "-").IsAllowed;

    private Actor Actor => Actor.From(User);

    private RequestLetterId Key => RequestLetterId.From(LetterId);

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        await NoteLook("网页", cancellation);
        Input.Take(Letter, Text);
        return Page();
    }

    public async Task<IActionResult> OnGetDocx(CancellationToken cancellation) => await Load(cancellation)
        ? await Sent(await press.Docx(Letter, cancellation), FileType.Docx, cancellation)
        : NotFound();

    public async Task<IActionResult> OnGetPdf(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        Input.Take(Letter, Text);
        var docx = await press.Docx(Letter, cancellation);
        return await Sent(await Task.Run(() => PdfMaker.FromDocx(docx), cancellation), FileType.Pdf, cancellation);
    }

    public Task<IActionResult> OnPostSave(CancellationToken cancellation) => Act(async () =>
    {
        await edit.Run(Key, Input.ToText(Text), Input.Revision, Actor, cancellation);
        return "已保存。";
    }, cancellation);

    public Task<IActionResult> OnPostAgain(CancellationToken cancellation) => Act(async () =>
    {
        await draft.Again(Key, Actor, cancellation);
        return "已按现在的案情重新生成。";
    }, cancellation);

    /// <summary>Saves what stands in the form first: what is signed is what was seen.</summary>
    [RecentProof]
    public Task<IActionResult> OnPostSign(CancellationToken cancellation) => Act(async () =>
    {
        await edit.Run(Key, Input.ToText(Text), Input.Revision, Actor, cancellation);
        if (IsDecision)
            return $"已签发，文号{(await decide.Run(Case.Id, Actor, cancellation)).LetterNumber}。";
        var signed = await sign.Run(Key, Actor, cancellation);
        return signed.Number is { } number ? $"已签发，文号{number}。" : "已定稿。";
    }, cancellation);

    public Task<IActionResult> OnPostVoid(CancellationToken cancellation) => Act(async () =>
    {
        await edit.Void(Key, Input.VoidReason ?? "", Actor, cancellation);
        return "已作废。";
    }, cancellation);

    public Task<IActionResult> OnPostSend(CancellationToken cancellation) => Act(async () =>
    {
        await send.Run(Key, Input.ToSending(), Actor, cancellation);
        return "已登记送达。";
    }, cancellation);

    public async Task Reload() => await Load(CancellationToken.None);

    private async Task<IActionResult> Act(Func<Task<string>> act, CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        TempData.Say(await act());
        return Redirect($"/desk/requests/{Id:n}/letters/{LetterId:n}");
    }

    private async Task<FileContentResult> Sent(byte[] content, FileType type, CancellationToken cancellation)
    {
        await NoteLook(type.Extension, cancellation);
        return File(content, type.MediaType, $"{Letter.Form.Name} {Letter.Number ?? Case.Number}.{type.Extension}");
    }

    private Task<int> NoteLook(string how, CancellationToken cancellation)
    {
        audit.Note(Actor, Letter.BodyId, Case.Id.Value, new LetterSeen(Letter.Form.Name, how));
        return db.SaveChangesAsync(cancellation);
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        var letter = await db.RequestLetters.AsNoTracking().SingleOrDefaultAsync(letter => letter.Id == Key, cancellation);
        if (letter is null || letter.RequestId.Value != Id || !Actor.ActsFor(letter.BodyId))
            return false;
        (Letter, Text) = (letter, seal.Open(letter));
        Case = await db.Requests.AsNoTracking().SingleAsync(request => request.Id == letter.RequestId, cancellation);
        Reasons = IsDraft && letter.Form.Decision is { } decision ? await reasons.For(decision, cancellation) : [];
        return true;
    }
}
