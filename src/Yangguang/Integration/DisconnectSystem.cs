using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration;

/// <summary>停用接入: the key opens nothing from now on; what was handed in stays.</summary>
public sealed class DisconnectSystem(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(ConnectedSystemId id, Actor actor, CancellationToken cancellation = default)
    {
        var system = await db.ConnectedSystems.SingleAsync(system => system.Id == id, cancellation);
        if (system.DisconnectedAt is not null)
            return;
        system.Disconnect(time.GetUtcNow());
        audit.Note(actor, system.BodyId, id.Value, new SystemDisconnected(system.Name));
        await db.SaveChangesAsync(cancellation);
    }
}
