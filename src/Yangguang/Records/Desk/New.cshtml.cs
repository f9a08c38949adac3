using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records.Attachments;
using Yangguang.Records.Autosave;
using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>起草: first the catalogue row, then the text. The clock that the day of forming starts is shown at once.</summary>
[Authorize(Policy = nameof(Permission.MayDraftRecords))]
public sealed class NewModel(
    YangguangDb db, DutyLines lines, DraftRecord draft, RecordClock clock, ReadWordFile words, KeepOriginal original, KeepDraftCopy copies,
    TimeProvider time) : PageModel, IReloads
{
    private const int MostChoices = 30;

    /// <summary>The catalogue row; null lets the clerk choose one of the own body.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Item { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Round { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty]
    public RecordForm Input { get; set; } = new();

    /// <summary>恢复: fill the form with what was typed and not saved.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Restore { get; set; }

    [BindProperty]
    public IFormFile? Word { get; set; }

    /// <summary>What was typed before and never saved; null when nothing was, or when it is in the form already.</summary>
    public CopyOffer? Copy { get; private set; }

    /// <summary>What a Word file brought; null when none was read.</summary>
    public WordOffer? Offer { get; private set; }

    /// <summary>One unsaved beginning a row.</summary>
    public string Place => $"new:{Item:n}";

    public CatalogItem? Row { get; private set; }

    public IReadOnlyList<DutyLine> Choices { get; private set; } = [];

    /// <summary>The round this record will answer, when one was chosen or already waits.</summary>
    public RoundOnForm? Answers { get; private set; }

    /// <summary>Otherwise the clock that forming it on the typed day would start.</summary>
    public TimeRuler? WouldStart { get; private set; }

    public IReadOnlyList<DraftOfRow> Drafts { get; private set; } = [];

    private Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        Input = new RecordForm { Id = EntityId.New<RecordId>(time).Value, FormedOn = time.Today() };
        if (Item is not null && await copies.Read(Place, Actor, cancellation) is { } kept)
            await Take(kept);
        return await Show(cancellation);
    }

    /// <summary>读入文件: nothing is saved; what was typed elsewhere in the form stays.</summary>
    public async Task<IActionResult> OnPostWord(CancellationToken cancellation)
    {
        if (Word is not { Length: > 0 } file)
            ModelState.AddModelError("", "请先选择一个docx文件。");
        else
            Offer = await file.Into(Input, words, ModelState, Actor, time.Today(), cancellation);
        return await Show(cancellation);
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return await Show(cancellation);
        if (await FindRow(cancellation) is not { } row)
            return NotFound();
        DutyRoundId? round = Round is { } chosen ? DutyRoundId.From(chosen) : null;
        var record = await draft.Run(
            RecordId.From(Input.Id), row.Id, Actor.BodyId, round, Input.ToContent(), Actor, cancellation);
        if (Input.KeepsOriginal)
            await original.Run(record.Id, Input.Original, Actor, cancellation);
        await copies.Drop(Place, Actor, cancellation);
        TempData.Say("草稿已保存。期限从成文日期的次日起算，见右侧。");
        return Redirect($"/desk/records/{record.Id}");
    }

    /// <summary>只看期限: nothing is saved.</summary>
    public Task<IActionResult> OnPostClock(CancellationToken cancellation) => Show(cancellation);

    public Task Reload() => Show(CancellationToken.None);

    private async Task Take(KeptFields kept)
    {
        var here = $"/desk/records/new?item={Item:n}{(Round is { } round ? $"&round={round:n}" : "")}";
        if (Restore)
            await TryUpdateModelAsync(Input, "Input", kept.AsSent());
        else
            Copy = new(Place, kept.At, $"{here}&restore=true", here);
    }

    private async Task<IActionResult> Show(CancellationToken cancellation)
    {
        if (Item is null)
        {
            Choices = await lines.Read(
                db.Matching(new DutyFilter(Actor.BodyId, Text: Q)).ByDate().Take(MostChoices), cancellation);
            return Page();
        }

        Row = await FindRow(cancellation);
        if (Row is null)
            return NotFound();
        await ReadClock(Row, cancellation);
        var (item, body) = (Row.Id, Actor.BodyId);
        Drafts = await db.Records.AsNoTracking()
            .Where(record => record.ItemId == item && record.BodyId == body && record.State != RecordState.Published
                && record.State != RecordState.Registered && record.State != RecordState.Abandoned)
            .OrderByDescending(record => record.ChangedAt).Take(5)
            .Select(record => new DraftOfRow(record.Id, record.Content.Title, record.AuthorName, record.State)).ToListAsync(cancellation);
        return Page();
    }

    private async Task ReadClock(CatalogItem item, CancellationToken cancellation)
    {
        var body = Actor.BodyId;
        var round = Round is { } chosen
            ? await db.DutyRounds.Where(each => each.Id == DutyRoundId.From(chosen) && each.BodyId == body)
                .Select(each => (DutyRoundId?)each.Id).FirstOrDefaultAsync(cancellation)
            : null;
        Answers = await clock.Of(round, item.Row, cancellation);
        if (Answers is null && Input.FormedOn is { } formed)
            WouldStart = await clock.IfFormedOn(item.Row, formed, cancellation);
    }

    /// <summary>The chosen row, if the own body must disclose under it.</summary>
    private async Task<CatalogItem?> FindRow(CancellationToken cancellation)
    {
        var (id, body) = (CatalogItemId.From(Item ?? default), Actor.BodyId);
        var owed = await db.Duties.AnyAsync(duty => duty.ItemId == id && duty.BodyId == body, cancellation);
        return owed ? await db.CatalogItems.AsNoTracking().SingleAsync(item => item.Id == id, cancellation) : null;
    }
}

/// <summary>A record under the same row that is not out yet.</summary>
public sealed record DraftOfRow(RecordId Id, string Title, string Author, RecordState State);
