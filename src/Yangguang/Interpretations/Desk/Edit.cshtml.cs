using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records.Interpretations;
using Yangguang.Shared;

namespace Yangguang.Interpretations.Desk;

/// <summary>One interpretation: the drafter writes beside the checklist, a second person approves or returns.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class EditModel(
    YangguangDb db, WriteInterpretation write, SubmitInterpretation submit, ReviewInterpretation review, ReviseInterpretation revise,
    History history, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public InterpretationInput Input { get; set; } = new();

    [BindProperty]
    public string Reason { get; set; } = "";

    public Interpretation Interpretation { get; private set; } = null!;

    public string Document { get; private set; } = "";

    public InterpretationPlan Plan { get; private set; } = new();

    public InterpretationDuty? Duty { get; private set; }

    /// <summary>Share of the saved text that repeats the document.</summary>
    public double Copied { get; private set; }

    public IReadOnlyList<Ruling> Warnings { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    public DateOnly Today { get; } = time.Today();

    public bool MayDraft => Actor.May(Permission.MayDraftRecords);

    public bool MayWrite => MayDraft && Interpretation.State.IsEditable();

    public bool MayReview => Actor.May(Permission.MayReviewRecords) && Interpretation.State == InterpretationState.InReview
        && !Interpretation.WasWrittenBy(Actor.StaffId);

    private Actor Actor => Actor.From(User);

    private InterpretationId Key => InterpretationId.From(Id);

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        Input = InterpretationInput.Of(Interpretation);
        return Page();
    }

    public Task<IActionResult> OnPost(CancellationToken cancellation) => Act(Permission.MayDraftRecords, async () =>
    {
        await Save(cancellation);
        return "已保存。";
    });

    public Task<IActionResult> OnPostSubmit(CancellationToken cancellation) => Act(Permission.MayDraftRecords, async () =>
    {
        await Save(cancellation);
        await submit.Run(Key, Actor, cancellation);
        return "已提交，由另一位审核人员审定。";
    });

    public Task<IActionResult> OnPostDiscard(CancellationToken cancellation) => Act(Permission.MayDraftRecords, async () =>
    {
        await revise.Discard(Key, Actor, cancellation);
        return "草稿已放弃。";
    });

    public Task<IActionResult> OnPostRevise(CancellationToken cancellation) => Act(Permission.MayDraftRecords, async () =>
    {
        await revise.Begin(Key, Actor, cancellation);
        return "已开始更正。审定之前，公开的解读不变。";
    });

    [RecentProof]
    public Task<IActionResult> OnPostApprove(int seen, CancellationToken cancellation) => Act(Permission.MayReviewRecords, async () =>
        await review.Approve(Key, seen, Actor, cancellation) == InterpretationState.Published ? "已审定并发布。" : "已审定，文件发布时同步发布。");

    public Task<IActionResult> OnPostReturn(int seen, CancellationToken cancellation) => Act(Permission.MayReviewRecords, async () =>
    {
        await review.Return(Key, seen, Reason, Actor, cancellation);
        return "已退回起草人修改。";
    });

    public Task Reload() => Load();

    private async Task Save(CancellationToken cancellation)
    {
        var content = Input.ToContent();
        await write.Run(Key, Input.Revision, content, Actor, cancellation);
    }

    private async Task<IActionResult> Act(Permission permission, Func<Task<string>> act)
    {
        if (!await Load())
            return NotFound();
        if (!Actor.May(permission))
            return Forbid();
        if (!ModelState.IsValid)
            return Page();
        try
        {
            TempData.Say(await act());
        }
        catch (DbUpdateConcurrencyException)
        {
            InterpretationRules.IsCurrent(0, 1).OrRefuse();
        }

        return Redirect($"/desk/interpretations/{Id:n}");
    }

    private async Task<bool> Load()
    {
        var (body, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        var found = await db.Interpretations.AsNoTracking().SingleOrDefaultAsync(each => each.Id == Key && (all || each.BodyId == body));
        if (found is null)
            return false;
        Interpretation = found;
        var document = await db.Records.AsNoTracking().Where(record => record.Id == found.RecordId)
            .Select(record => new { record.Content.Title, record.Content.Text, record.Content.Plan }).SingleAsync();
        (Document, Plan) = (document.Title, document.Plan);
        Duty = await db.InterpretationDuties.AsNoTracking().SingleOrDefaultAsync(duty => duty.RecordId == found.RecordId);
        Copied = CopyScore.Of(document.Text, found.Content.AllText);
        var content = found.Content;
        Warnings = content.Forms.Count == 0 ? [] : [.. InterpretationElements.Warnings([.. content.Elements.Keys], content.Forms, content.AffectsMarket, content.AffectsInterests, Copied)];
        History = await history.Of(Id);
        return true;
    }
}
