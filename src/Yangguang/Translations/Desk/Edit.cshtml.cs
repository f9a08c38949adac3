using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records;
using Yangguang.Shared;

namespace Yangguang.Translations.Desk;

/// <summary>One translation beside its original: one writes, a second approves or returns.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class EditModel(YangguangDb db, WriteTranslation write, ReviewTranslation review, History history) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public TranslationInput Input { get; set; } = new();

    [BindProperty]
    public string Reason { get; set; } = "";

    public Translation Translation { get; private set; } = null!;

    public TranslationLanguage Language { get; private set; } = null!;

    public RecordContent Original { get; private set; } = null!;

    public string IndexNumber { get; private set; } = "";

    public int Edition { get; private set; }

    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    public bool MayWrite => Actor.May(Permission.MayDraftRecords) && Translation.State != TranslationState.InReview;

    public bool MayReview => Actor.May(Permission.MayReviewRecords) && Translation.State == TranslationState.InReview && !Translation.WasWrittenBy(Actor.StaffId);

    public bool MayWithdraw => Actor.May(Permission.MayReviewRecords) && Translation.Live is not null;

    private Actor Actor => Actor.From(User);

    private TranslationId Key => TranslationId.From(Id);

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        Input = TranslationInput.Of(Translation);
        return Page();
    }

    public Task<IActionResult> OnPost(CancellationToken cancellation) =>
        Act(Permission.MayDraftRecords, "已保存。", () => write.Save(Key, Input.Revision, Input.ToText(), Actor, cancellation));

    public Task<IActionResult> OnPostSubmit(CancellationToken cancellation) =>
        Act(Permission.MayDraftRecords, "已提交，由另一位审核人员审定。", () => write.Submit(Key, Input.Revision, Input.ToText(), Actor, cancellation));

    public Task<IActionResult> OnPostApprove(int seen, CancellationToken cancellation) =>
        Act(Permission.MayReviewRecords, "已审定并发布。", () => review.Approve(Key, seen, Actor, cancellation));

    public Task<IActionResult> OnPostReturn(CancellationToken cancellation) =>
        Act(Permission.MayReviewRecords, "已退回修改。", () => review.Return(Key, Reason, Actor, cancellation));

    public Task<IActionResult> OnPostWithdraw(CancellationToken cancellation) =>
        Act(Permission.MayReviewRecords, "译文已撤下，中文信息不受影响。", () => review.Withdraw(Key, Actor, cancellation));

    public Task Reload() => Load();

    private async Task<IActionResult> Act(Permission permission, string done, Func<Task> act)
    {
        if (!await Load())
            return NotFound();
        if (!Actor.May(permission))
            return Forbid();
        if (!ModelState.IsValid)
            return Page();
        try
        {
            await act();
        }
        catch (DbUpdateConcurrencyException)
        {
            TranslationRules.IsCurrent(0, 1).OrRefuse();
        }

        TempData.Say(done);
        return Redirect($"/desk/translations/{Id:n}");
    }

    private async Task<bool> Load()
    {
        var (body, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        var found = await (
            from each in db.Translations.AsNoTracking()
            where each.Id == Key && (all || each.BodyId == body)
            join record in db.Records on each.RecordId equals record.Id
            select new { Translation = each, record.Content }).SingleOrDefaultAsync();
        if (found is null || TranslationLanguage.Find(found.Translation.Language) is not { } language)
            return false;
        (Translation, Language, Original) = (found.Translation, language, found.Content);
        if (await db.Editions.AsNoTracking().SingleOrDefaultAsync(edition => edition.RecordId == Translation.RecordId && edition.IsLive) is { } live)
            (Original, Edition, IndexNumber) = (live.Content, live.Number, live.IndexNumber);
        History = await history.Of(Id);
        return true;
    }
}

/// <summary>A translation as it is typed.</summary>
public sealed class TranslationInput
{
    public int Revision { get; set; }

    public string? Title { get; set; }

    public string? Text { get; set; }

    public string? Translator { get; set; }

    public static TranslationInput Of(Translation translation) => new()
    {
        Revision = translation.Revision,
        Title = translation.Text.Title,
        Text = translation.Text.Text,
        Translator = translation.Text.Translator,
    };

    public TranslatedText ToText() => new()
    {
        Title = Title ?? "",
        Text = Text ?? "",
        Translator = Translator ?? "",
    };
}
