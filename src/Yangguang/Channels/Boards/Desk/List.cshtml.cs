using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Channels.Desk;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Channels.Boards.Desk;

/// <summary>张贴与办理: what must be hung up, read out or taken back by hand, the overdue first; and what must come down (D14).</summary>
[Authorize(Policy = nameof(Permission.MayFileEvidence))]
public sealed class ListModel(YangguangDb db, FinishByHand finish, TimeProvider time) : PageModel, IReloads
{
    private const int MostShown = 300;

    public IReadOnlyList<IGrouping<(OutletId Id, string Name, OutletKind Kind, string Place), HandLine>> Waiting { get; private set; } = [];

    public IReadOnlyList<HandLine> ToTakeDown { get; private set; } = [];

    public IReadOnlyList<HandLine> Hanging { get; private set; } = [];

    public DateOnly Today { get; } = time.Today();

    public Actor Actor => Actor.From(User);

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPostTakeDown(Guid id, CancellationToken cancellation)
    {
        await finish.TakeDown(DeliveryId.From(id), Actor, cancellation);
        TempData.Say("已记为取下。");
        return RedirectToPage();
    }

    public async Task Reload()
    {
        var waiting = await Lines(delivery => delivery.State == DeliveryState.ToDo).Take(MostShown).ToListAsync();
        Waiting = [.. waiting.GroupBy(line => (line.OutletId, line.Outlet, line.Kind, line.Place))];
        var hanging = await Lines(delivery => delivery.State == DeliveryState.Delivered && delivery.Act == DeliveryAct.Publish && delivery.TakenDownOn == null && delivery.TakeDownOn != null).Take(MostShown).ToListAsync();
        ToTakeDown = [.. hanging.Where(line => line.TakeDownOn < Today)];
        Hanging = [.. hanging.Where(line => line.TakeDownOn >= Today)];
    }

    private IQueryable<HandLine> Lines(System.Linq.Expressions.Expression<Func<Delivery, bool>> which) =>
        from delivery in db.Deliveries.AsNoTracking().Where(which)
        join outlet in db.OutletsOf(Actor) on delivery.OutletId equals outlet.Id
        join body in db.Bodies on delivery.BodyId equals body.Id
        orderby delivery.TakeDownOn, delivery.DueOn, delivery.Id
        select new HandLine(
            delivery.Id, outlet.Id, outlet.Name, outlet.Kind, outlet.Place, delivery.Title, body.ShortName, delivery.Act, delivery.DueOn, delivery.DoneOn, delivery.TakeDownOn, delivery.ProofFile);
}
