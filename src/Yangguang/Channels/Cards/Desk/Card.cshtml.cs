using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records;
using Yangguang.Rules.Channels;
using Yangguang.Shared;

namespace Yangguang.Channels.Cards.Desk;

/// <summary>明白卡 of one record: proposed, written, previewed and issued.</summary>
[Authorize(Policy = nameof(Permission.MayFileEvidence))]
public sealed class CardModel(YangguangDb db, WriteCard write, SiteAddress site, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    private RecordId This => RecordId.From(Id);

    [BindProperty]
    public string? CardTitle { get; set; }

    [BindProperty]
    public string?[] Texts { get; set; } = [];

    public FactCard? Card { get; private set; }

    public CardView Preview { get; private set; } = null!;

    public int LiveEdition { get; private set; }

    public Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        var body = await db.Editions.Where(edition => edition.RecordId == This && edition.IsLive).Select(edition => edition.BodyId).FirstOrDefaultAsync(cancellation);
        if (body == default || !Actor.ActsFor(body))
            return NotFound();
        Card = await db.FactCards.AsNoTracking().SingleOrDefaultAsync(card => card.RecordId == This, cancellation);
        (CardTitle, Texts) = Card is null ? (await write.Propose(This, cancellation))!.Value : (Card.Title, Card.Texts);
        await Reload();
        return Page();
    }

    public async Task<IActionResult> OnPostSave(CancellationToken cancellation)
    {
        await write.Run(This, CardTitle ?? "", Typed, Actor, cancellation);
        return Done("已保存，核对后可以发放。");
    }

    public async Task<IActionResult> OnPostIssue(CancellationToken cancellation)
    {
        await write.Issue(This, Actor, cancellation);
        return Done("已发放，公众可以在信息页打开和打印。");
    }

    public async Task<IActionResult> OnPostRecall(CancellationToken cancellation)
    {
        await write.Recall(This, Actor, cancellation);
        return Done("已停止发放。");
    }

    public async Task Reload()
    {
        Card = await db.FactCards.AsNoTracking().SingleOrDefaultAsync(card => card.RecordId == This);
        var live = await db.Editions.AsNoTracking().FirstAsync(edition => edition.RecordId == This && edition.IsLive);
        LiveEdition = live.Number;
        var body = await db.Bodies.Where(body => body.Id == live.BodyId).Select(body => body.Name).SingleAsync();
        if (Texts.Length == 0 && Card is not null)
            (CardTitle, Texts) = (Card.Title, Card.Texts);
        Preview = new(CardTitle ?? "", CardView.Answered(Typed), body, Card?.ChangedAt.DayInChina() ?? time.Today(), live.IndexNumber, site.OfRecord(live.IndexNumber), live.Content.Title);
    }

    private string[] Typed => [.. CardTemplate.Fields.Select((_, place) => place < Texts.Length ? Texts[place]?.Trim() ?? "" : "")];

    private RedirectToPageResult Done(string sentence)
    {
        TempData.Say(sentence);
        return RedirectToPage(new { Id });
    }
}
