using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Channels;

/// <summary>选择推送渠道: one public record to as many outlets as an editor ticks, beyond those its row asks for (C20).</summary>
public sealed class ChooseOutlets(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<IReadOnlyList<Delivery>> Run(RecordId id, IReadOnlyCollection<OutletId> chosen, Actor actor, CancellationToken cancellation = default)
    {
        var edition = await db.Editions.AsNoTracking().FirstOrDefaultAsync(edition => edition.RecordId == id && edition.IsLive, cancellation);
        ChannelRules.IsPublic(edition is not null).OrRefuse();
        ChannelRules.ActsForBody(actor, edition!.BodyId).OrRefuse();
        ChannelRules.SomeAreChosen(chosen.Count).OrRefuse();
        var outlets = await db.Outlets.Where(outlet => chosen.Contains(outlet.Id)).OrderBy(outlet => outlet.Name).ToListAsync(cancellation);
        var planned = await db.Deliveries.Where(delivery => delivery.EditionId == edition.Id && delivery.Act == DeliveryAct.Publish)
            .Select(delivery => delivery.OutletId).ToListAsync(cancellation);
        var body = await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == edition.BodyId, cancellation);
        List<Delivery> made = [];
        foreach (var outlet in outlets.Where(outlet => !planned.Contains(outlet.Id)))
        {
            ChannelRules.IsOpen(outlet).OrRefuse();
            ChannelRules.MayCarry(outlet, body, actor).OrRefuse();
            made.Add(NewDelivery.For(outlet, edition, DeliveryAct.Publish, time));
        }

        db.Deliveries.AddRange(made);
        audit.Note(actor, edition.BodyId, id.Value, new OutletsChosen(string.Join('、', outlets.Select(outlet => outlet.Name))));
        await db.SaveChangesAsync(cancellation);
        return made;
    }
}
