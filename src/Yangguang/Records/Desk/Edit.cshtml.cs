using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>One record on its way to the public: written by one person, approved or returned by another.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class EditModel(
    ReadRecord read, RewriteRecord rewrite, SubmitRecord submit, PublishRecord publish, ReturnRecord giveBack) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public RecordForm Input { get; set; } = new();

    [BindProperty]
    public bool Reviewed { get; set; }

    [BindProperty]
    public string Reason { get; set; } = "";

    /// <summary>The revision the reviewer has read.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public RecordSheet Sheet { get; private set; } = null!;

    /// <summary>The text as somebody else saved it meanwhile; null when nobody did.</summary>
    public RecordContent? Meanwhile { get; private set; }

    public Actor Actor => Actor.From(User);

    public bool MayWrite => Actor.May(Permission.MayDraftRecords) && RecordRules.IsEditable(Sheet.Record.State).IsAllowed;

    public bool MayDecide => Sheet.Record.State == RecordState.InReview && Actor.May(Permission.MayReviewRecords);

    public bool IsAuthor => Sheet.Record.AuthorId == Actor.StaffId;

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        Input = RecordForm.Of(Sheet.Record);
        Seen = Sheet.Record.Revision;
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
        await submit.Run(RecordId.From(Id), Actor, cancellation);
        return "已提交审核。审核员通过后即向社会公开。";
    });

    public Task<IActionResult> OnPostPublish(CancellationToken cancellation) => Act(Permission.MayReviewRecords, async () =>
    {
        RecordRules.IsWhatWasSeen(Sheet.Record.Revision, Seen).OrRefuse();
        var edition = await publish.Run(RecordId.From(Id), Reviewed, Actor, cancellation);
        return $"已发布，索引号 {edition.IndexNumber}。";
    });

    public Task<IActionResult> OnPostReturn(CancellationToken cancellation) => Act(Permission.MayReviewRecords, async () =>
    {
        await giveBack.Run(RecordId.From(Id), Reason, Actor, cancellation);
        return "已退回起草人修改。";
    });

    /// <summary>What was typed stays in the form; what was saved since is shown beside it and the next saving is a deliberate one.</summary>
    public async Task Reload()
    {
        await Load(CancellationToken.None);
        if (MayWrite && Input.Revision != Sheet.Record.Revision)
        {
            Meanwhile = Sheet.Record.Content == Input.ToContent().Tidied() ? null : Sheet.Record.Content;
            Input.Revision = Sheet.Record.Revision;
            ModelState.Remove("Input.Revision");
        }

        Seen = Sheet.Record.Revision;
        ModelState.Remove(nameof(Seen));
    }

    private async Task<IActionResult> Act(Permission permission, Func<Task<string>> act)
    {
        if (!await Load(CancellationToken.None))
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
            RecordRules.IsCurrent(0, 1).OrRefuse();
        }

        return Redirect($"/desk/records/{Id:n}");
    }

    /// <summary>Saves what was typed, unless it says nothing new.</summary>
    private async Task Save(CancellationToken cancellation)
    {
        var content = Input.ToContent();
        if (content.Tidied() == Sheet.Record.Content && Input.Revision == Sheet.Record.Revision)
            return;
        await rewrite.Run(RecordId.From(Id), Input.Revision, content, Actor, cancellation);
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await read.Run(RecordId.From(Id), Actor, cancellation) is not { } sheet)
            return false;
        Sheet = sheet;
        return true;
    }
}
