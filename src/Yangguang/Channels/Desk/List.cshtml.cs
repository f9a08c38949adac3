using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Channels.Desk;

/// <summary>发布渠道: how each outlet does, what waits to be reviewed, what failed, and which accounts should be closed.</summary>
[Authorize(Policy = nameof(Permission.MayFileEvidence))]
public sealed class ListModel(YangguangDb db, ClearPush push) : PageModel, IReloads
{
    private const int MostShown = 50;
    private const int LeastKinds = 2;

    public IReadOnlyList<OutletLine> Outlets { get; private set; } = [];

    public IReadOnlyList<DeliveryLine> Review { get; private set; } = [];

    public IReadOnlyList<DeliveryLine> Failed { get; private set; } = [];

    public IReadOnlyList<NarrowVillage> Narrow { get; private set; } = [];

    public Actor Actor => Actor.From(User);

    public bool MayManage => Actor.May(Permission.MayReviewRecords);

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPostRepeat(Guid id, CancellationToken cancellation)
    {
        await push.Repeat(DeliveryId.From(id), Actor, cancellation);
        TempData.Say("已排入重发，几秒后即可看到结果。");
        return RedirectToPage();
    }

    public async Task Reload()
    {
        var outlets = db.OutletsOf(Actor);
        Outlets = await db.Lines(outlets).ToListAsync();
        Review = await Deliveries(outlets, DeliveryState.Review);
        Failed = await Deliveries(outlets, DeliveryState.GivenUp);
        Narrow = await Villages();
    }

    private Task<List<DeliveryLine>> Deliveries(IQueryable<Outlet> outlets, DeliveryState state) =>
        db.Lines(db.Deliveries.AsNoTracking().Where(delivery => delivery.State == state && outlets.Any(outlet => outlet.Id == delivery.OutletId)))
            .Take(MostShown).ToListAsync();

    /// <summary>Villages of whoever looks that have an outlet, but of one kind only.</summary>
    private async Task<IReadOnlyList<NarrowVillage>> Villages()
    {
        var (all, own) = (Actor.May(Permission.MaySuperviseDuties), Actor.BodyId);
        var villages = await (
            from body in db.Bodies.AsNoTracking()
            where body.Tier == Tier.Village && (all || body.Id == own || body.ParentId == own)
            join outlet in db.Outlets.Where(outlet => outlet.ClosedOn == null) on body.Id equals outlet.BodyId
            select new { body.ShortName, body.Code, outlet.Kind }).ToListAsync();
        return [.. villages.GroupBy(line => (line.ShortName, line.Code))
            .Select(group => new NarrowVillage(group.Key.ShortName, group.Key.Code, group.Select(line => line.Kind).Distinct().Count()))
            .Where(village => village.Kinds < LeastKinds)];
    }
}
