using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Web;
using Yangguang.Records.Attachments;
using Yangguang.Records.Autosave;
using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>One record on its way to the public: the gate as a stepper, what is asked now and of whom, the slips; the writer writes here.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class EditModel(
    ReadRecord read, RewriteRecord rewrite, SubmitRecord submit, RecallRecord recall, DiscardDraft discard, MaskRecord mask,
    ReadWordFile words, KeepOriginal original, KeepDraftCopy copies, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public RecordForm Input { get; set; } = new();

    /// <summary>恢复: fill the form with what was typed and not saved.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Restore { get; set; }

    [BindProperty]
    public IFormFile? Word { get; set; }

    public RecordSheet Sheet { get; private set; } = null!;

    /// <summary>What was typed before and never saved; null when nothing was, or when it is in the form already.</summary>
    public CopyOffer? Copy { get; private set; }

    /// <summary>What a Word file brought; null when none was read.</summary>
    public WordOffer? Offer { get; private set; }

    public string Place => Id.ToString("n");

    /// <summary>The text as somebody else saved it meanwhile; null when nobody did.</summary>
    public RecordContent? Meanwhile { get; private set; }

    public Actor Actor => Actor.From(User);

    public bool MayWrite => Actor.May(Permission.MayDraftRecords) && Sheet.Record.State.IsEditable();

    /// <summary>The sheet of the step that waits for this reader; null when none does.</summary>
    public GatePanel? Panel => GatePanel.For(Sheet, Actor, new ReviewForm { Seen = Sheet.Record.Revision });

    public ExposedText Exposed => ExposedText.Of(Sheet.Record);

    public bool MayRecall => Actor.May(Permission.MayDraftRecords) && Sheet.Record.WasWrittenBy(Actor.StaffId)
        && Sheet.Record.May(RecordAct.Recall, Actor).IsAllowed;

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        Input = RecordForm.Of(Sheet.Record);
        if (MayWrite && await copies.Read(Place, Actor, cancellation) is { } kept)
            await Take(kept);
        return Page();
    }

    /// <summary>读入文件: nothing is saved; what was typed elsewhere in the form stays.</summary>
    public async Task<IActionResult> OnPostWord(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (!MayWrite)
            return Forbid();
        if (Word is not { Length: > 0 } file)
            ModelState.AddModelError("", "请先选择一个docx文件。");
        else
            Offer = await file.Into(Input, words, ModelState, Actor, time.Today(), cancellation);
        return Page();
    }

    public Task<IActionResult> OnPost(CancellationToken cancellation) => Act(async () =>
    {
        await Save(cancellation);
        return "已保存。";
    });

    /// <summary>To the attachments, with what was typed saved first.</summary>
    public async Task<IActionResult> OnPostFiles(CancellationToken cancellation)
    {
        var answer = await Act(async () =>
        {
            await Save(cancellation);
            return null;
        });
        return answer is RedirectResult ? Redirect($"/desk/records/{Id:n}/files") : answer;
    }

    public Task<IActionResult> OnPostMask(CancellationToken cancellation) => Act(async () =>
    {
        await Save(cancellation);
        return await mask.Run(RecordId.From(Id), Actor, cancellation) is > 0 and var left
            ? $"已脱敏，还有 {left} 处须手工删改。"
            : "已脱敏，请核对后提交审查。";
    });

    public Task<IActionResult> OnPostSubmit(CancellationToken cancellation) => Act(async () =>
    {
        await Save(cancellation);
        var record = await submit.Run(RecordId.From(Id), Actor, cancellation);
        return record.State == RecordState.Returned ? null : $"已提交，现在{record.State.InWords()}。";
    });

    public Task<IActionResult> OnPostRecall(CancellationToken cancellation) => Act(async () =>
    {
        await recall.Run(RecordId.From(Id), Actor, cancellation);
        return "已撤回，可以继续修改。";
    });

    public Task<IActionResult> OnPostDiscard(CancellationToken cancellation) => Act(async () =>
    {
        await discard.Run(RecordId.From(Id), Actor, cancellation);
        return "草稿已放弃。";
    });

    /// <summary>What was typed stays in the form; what was saved since is shown beside it and the next saving is a deliberate one.</summary>
    public async Task Reload()
    {
        await Load(CancellationToken.None);
        if (!MayWrite || Input.Revision == Sheet.Record.Revision)
            return;
        Meanwhile = Sheet.Record.Content == Typed().Tidied() ? null : Sheet.Record.Content;
        Input.Revision = Sheet.Record.Revision;
        ModelState.Remove("Input.Revision");
    }

    private async Task Take(KeptFields kept)
    {
        if (Restore)
            await TryUpdateModelAsync(Input, "Input", kept.AsSent());
        else if (kept.At > Sheet.Record.ChangedAt)
            Copy = new(Place, kept.At, $"/desk/records/{Place}?restore=true", $"/desk/records/{Place}");
    }

    private async Task<IActionResult> Act(Func<Task<string?>> act)
    {
        if (!await Load(CancellationToken.None))
            return NotFound();
        if (!Actor.May(Permission.MayDraftRecords))
            return Forbid();
        if (!ModelState.IsValid)
            return Page();
        try
        {
            if (await act() is { } said)
                TempData.Say(said);
            await copies.Drop(Place, Actor);
        }
        catch (DbUpdateConcurrencyException)
        {
            RecordRules.IsCurrent(0, 1).OrRefuse();
        }

        return Redirect($"/desk/records/{Id:n}");
    }

    /// <summary>Saves what was typed, unless it says nothing new.</summary>
    private async Task Save(CancellationToken cancellation)
    {
        var content = Typed();
        if (content.Tidied() != Sheet.Record.Content || Input.Revision != Sheet.Record.Revision)
            await rewrite.Run(RecordId.From(Id), Input.Revision, content, Actor, cancellation);
        if (Input.KeepsOriginal)
            await original.Run(RecordId.From(Id), Input.Original, Actor, cancellation);
    }

    /// <summary>The form has every field but the attachments, which have a page of their own.</summary>
    private RecordContent Typed() => Input.ToContent() with { Attachments = Sheet.Record.Content.Attachments };

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await read.Run(RecordId.From(Id), Actor, cancellation) is not { } sheet)
            return false;
        Sheet = sheet;
        return true;
    }
}
