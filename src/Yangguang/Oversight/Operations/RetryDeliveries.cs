using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Channels;
using Yangguang.Integration.Webhooks;
using Yangguang.Platform.Jobs;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Oversight.Operations;

/// <summary>重新发送: everything that was given up is tried again, once what stood in its way is mended.</summary>
public sealed class RetryDeliveries(YangguangDb db, ResendToOutlets outlets, ResendToSystems systems, JobBell bell, AuditTrail audit)
{
    public async Task<int> Run(Actor actor, CancellationToken cancellation = default)
    {
        var resent = new FailedDeliveriesResent(await outlets.Run(cancellation), await systems.Run(cancellation));
        audit.Note(actor, actor.BodyId, Guid.Empty, resent);
        await db.SaveChangesAsync(cancellation);
        bell.Ring(OutboxJob.Name);
        return resent.Channels + resent.Systems;
    }
}
