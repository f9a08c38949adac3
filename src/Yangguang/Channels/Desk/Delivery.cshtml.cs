using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Channels.Adapters;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Channels.Desk;

/// <summary>One delivery: what will be posted, with a preview, the review before it, and what became of it.</summary>
[Authorize(Policy = nameof(Permission.MayFileEvidence))]
public sealed class DeliveryModel(YangguangDb db, PostDesk posts, ClearPush push) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    private DeliveryId This => DeliveryId.From(Id);

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Relevance { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Delivery Delivery { get; private set; } = null!;

    public Outlet Outlet { get; private set; } = null!;

    public string Body { get; private set; } = "";

    public PostSource Source { get; private set; } = null!;

    public WeChatArticle? Article { get; private set; }

    public Actor Actor => Actor.From(User);

    public bool MayReview => Actor.May(Permission.MayReviewRecords) && Actor.ActsFor(Outlet.BodyId);

    public bool IsPost => Outlet.Kind.NeedsReview() && Delivery.Act == DeliveryAct.Publish;

    /// <summary>The words as they would leave now.</summary>
    public string Words => PostDesk.Text(Outlet.Kind, Source, Delivery.Text);

    public IReadOnlyList<SelectListItem> Tags { get; } = [.. RelevanceTags.All.Select(tag => new SelectListItem(tag, tag))];

    public async Task<IActionResult> OnGet()
    {
        if (!await Exists())
            return NotFound();
        await Reload();
        Text = Words;
        return Page();
    }

    public async Task<IActionResult> OnPostRewrite(CancellationToken cancellation)
    {
        await push.Rewrite(This, (Text ?? "").Trim(), Actor, cancellation);
        return Done("文案已保存，请由另一人核发。");
    }

    public async Task<IActionResult> OnPostReset(CancellationToken cancellation)
    {
        await push.Rewrite(This, "", Actor, cancellation);
        return Done("已恢复自动生成的文案。");
    }

    public async Task<IActionResult> OnPostClear(CancellationToken cancellation)
    {
        ChannelRules.MayManage(Actor).OrRefuse();
        await push.Run(This, Relevance ?? "", Actor, cancellation);
        return Done("已核发，几秒后送出。");
    }

    public async Task<IActionResult> OnPostDrop(CancellationToken cancellation)
    {
        ChannelRules.MayManage(Actor).OrRefuse();
        await push.Drop(This, Reason ?? "", Actor, cancellation);
        return Done("已记为不发。");
    }

    public async Task<IActionResult> OnPostRepeat(CancellationToken cancellation)
    {
        await push.Repeat(This, Actor, cancellation);
        return Done("已排入重发。");
    }

    public async Task Reload()
    {
        Delivery = await db.Deliveries.AsNoTracking().SingleAsync(delivery => delivery.Id == This);
        Outlet = await db.Outlets.AsNoTracking().SingleAsync(outlet => outlet.Id == Delivery.OutletId);
        Body = await db.Bodies.Where(body => body.Id == Delivery.BodyId).Select(body => body.Name).SingleAsync();
        Source = await posts.Source(await db.Editions.AsNoTracking().SingleAsync(edition => edition.Id == Delivery.EditionId), HttpContext.RequestAborted);
        Article = Outlet.Kind == OutletKind.WeChat ? WeChatArticle.Of(Source) with { Digest = Words } : null;
    }

    private Task<bool> Exists()
    {
        var outlets = db.OutletsOf(Actor);
        return db.Deliveries.AnyAsync(delivery => delivery.Id == This && outlets.Any(outlet => outlet.Id == delivery.OutletId));
    }

    private RedirectToPageResult Done(string sentence)
    {
        TempData.Say(sentence);
        return RedirectToPage(new { Id });
    }
}
