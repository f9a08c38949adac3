using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels;

/// <summary>
/// What happens to a push before it leaves: its words are changed, it is reviewed and cleared by the body that keeps the account, or it
/// is not sent (C19: review before push, nothing unrelated).
/// </summary>
public sealed class ClearPush(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(DeliveryId id, string relevance, Actor reviewer, CancellationToken cancellation = default)
    {
        var (delivery, outlet) = await Find(id, reviewer, cancellation);
        ChannelRules.AwaitsReview(delivery).OrRefuse();
        ChannelRules.IsOpen(outlet).OrRefuse();
        ChannelRules.IsRelevant(relevance).OrRefuse();
        ChannelRules.ReviewerDidNotWrite(delivery, reviewer).OrRefuse();
        delivery.Clear(relevance, reviewer, time.GetUtcNow());
        audit.Note(reviewer, delivery.BodyId, delivery.RecordId.Value, new PushCleared(outlet.Name, relevance));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>修改文案; empty words return to what is composed from the record.</summary>
    public async Task Rewrite(DeliveryId id, string text, Actor writer, CancellationToken cancellation = default)
    {
        var (delivery, outlet) = await Find(id, writer, cancellation);
        ChannelRules.AwaitsReview(delivery).OrRefuse();
        if (text.Length > 0)
            ChannelRules.TextFits(outlet.Kind, text.ReplaceLineEndings("\n")).OrRefuse();
        delivery.Rewrite(text.ReplaceLineEndings("\n"), writer);
        audit.Note(writer, delivery.BodyId, delivery.RecordId.Value, new PostRewritten(outlet.Name));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Drop(DeliveryId id, string reason, Actor reviewer, CancellationToken cancellation = default)
    {
        var (delivery, outlet) = await Find(id, reviewer, cancellation);
        ChannelRules.MayBeDropped(delivery).OrRefuse();
        ChannelRules.ReasonIsGiven(reason).OrRefuse();
        delivery.Drop(reason.Trim());
        audit.Note(reviewer, delivery.BodyId, delivery.RecordId.Value, new PushDropped(outlet.Name, reason.Trim()));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>立即重发.</summary>
    public async Task Repeat(DeliveryId id, Actor actor, CancellationToken cancellation = default)
    {
        var (delivery, outlet) = await Find(id, actor, cancellation);
        ChannelRules.MayBeSentAgain(delivery).OrRefuse();
        ChannelRules.IsOpen(outlet).OrRefuse();
        delivery.SendAgain(time.GetUtcNow());
        audit.Note(actor, delivery.BodyId, delivery.RecordId.Value, new PushRepeated(outlet.Name));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<(Delivery Delivery, Outlet Outlet)> Find(DeliveryId id, Actor actor, CancellationToken cancellation)
    {
        var delivery = await db.Deliveries.SingleAsync(delivery => delivery.Id == id, cancellation);
        var outlet = await db.Outlets.SingleAsync(outlet => outlet.Id == delivery.OutletId, cancellation);
        ChannelRules.KeepsIt(actor, outlet).OrRefuse();
        return (delivery, outlet);
    }
}
