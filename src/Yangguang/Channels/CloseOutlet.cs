using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels;

/// <summary>关停 an outlet, or 保留 one that it was proposed to close; either with its reason.</summary>
public sealed class CloseOutlet(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(OutletId id, string reason, Actor actor, CancellationToken cancellation = default)
    {
        var outlet = await Find(id, reason, actor, cancellation);
        ChannelRules.IsNotOwn(outlet).OrRefuse();
        outlet.Close(reason, time.Today());
        var pending = await db.Deliveries.Where(delivery => delivery.OutletId == id
            && delivery.State != DeliveryState.Delivered && delivery.State != DeliveryState.Dropped).ToListAsync(cancellation);
        foreach (var delivery in pending)
            delivery.Drop("渠道已关停");
        audit.Note(actor, outlet.BodyId, id.Value, new OutletClosed(outlet.Name, outlet.ClosedBecause));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Keep(OutletId id, string reason, Actor actor, CancellationToken cancellation = default)
    {
        var outlet = await Find(id, reason, actor, cancellation);
        outlet.Keep(reason, time.Today());
        audit.Note(actor, outlet.BodyId, id.Value, new OutletKept(outlet.Name, outlet.KeptBecause));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<Outlet> Find(OutletId id, string reason, Actor actor, CancellationToken cancellation)
    {
        var outlet = await db.Outlets.SingleAsync(outlet => outlet.Id == id, cancellation);
        ChannelRules.KeepsIt(actor, outlet).OrRefuse();
        ChannelRules.IsOpen(outlet).OrRefuse();
        ChannelRules.ReasonIsGiven(reason).OrRefuse();
        return outlet;
    }
}
