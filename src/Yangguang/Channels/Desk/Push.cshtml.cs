using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records;
using Yangguang.Shared;

namespace Yangguang.Channels.Desk;

/// <summary>选择渠道: where a public record has gone, and which further outlets it shall go to (C20).</summary>
[Authorize(Policy = nameof(Permission.MayFileEvidence))]
public sealed class PushModel(YangguangDb db, ChooseOutlets choose) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    private RecordId This => RecordId.From(Id);

    [BindProperty]
    public Guid[] Chosen { get; set; } = [];

    public string Title { get; private set; } = "";

    public string IndexNumber { get; private set; } = "";

    public string[] Printed { get; private set; } = [];

    public IReadOnlyList<DeliveryLine> Planned { get; private set; } = [];

    public IReadOnlyList<OutletLine> Further { get; private set; } = [];

    public Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet()
    {
        var body = await db.Editions.Where(edition => edition.RecordId == This && edition.IsLive).Select(edition => edition.BodyId).FirstOrDefaultAsync();
        if (body == default || !Actor.ActsFor(body))
            return NotFound();
        await Reload();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        var made = await choose.Run(This, [.. Chosen.Select(OutletId.From)], Actor, cancellation);
        TempData.Say($"已排入 {made.Count} 个渠道；新媒体账号须核发后推送。");
        return RedirectToPage(new { Id });
    }

    public async Task Reload()
    {
        var live = await db.Editions.AsNoTracking().Where(edition => edition.RecordId == This && edition.IsLive).FirstAsync();
        (Title, IndexNumber) = (live.Content.Title, live.IndexNumber);
        Printed = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).Where(item => item.Id == live.ItemId).Select(item => item.Row.Channels).SingleAsync();
        Planned = await db.Lines(db.Deliveries.AsNoTracking().Where(delivery => delivery.RecordId == This)).ToListAsync();
        var body = await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == live.BodyId);
        var open = (await db.Outlets.AsNoTracking().Where(outlet => outlet.ClosedOn == null).ToListAsync())
            .Where(outlet => !outlet.Kind.TakesAll() && (outlet.Serves(body) || Actor.ActsFor(outlet.BodyId))).Select(outlet => outlet.Id).ToList();
        var taken = await db.Deliveries.Where(delivery => delivery.EditionId == live.Id && delivery.Act == DeliveryAct.Publish).Select(delivery => delivery.OutletId).ToListAsync();
        var free = open.Except(taken).ToList();
        Further = await db.Lines(db.Outlets.AsNoTracking().Where(outlet => free.Contains(outlet.Id))).ToListAsync();
    }
}
