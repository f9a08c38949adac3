using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Boards;

/// <summary>
/// 张贴登记: what was hung up, read out or printed by hand, when and where, with a photo of the board (D14). It becomes evidence on the
/// duty like every other delivery, with the photo.
/// </summary>
public sealed class FinishByHand(YangguangDb db, FileDeliveryProof deliveryProof, TakeUpload upload, TimeProvider time, AuditTrail audit)
{
    public async Task Run(DeliveryId id, DateOnly on, string place, BoardPicture? picture, DateOnly? takeDownOn, Actor actor, CancellationToken cancellation = default)
    {
        var delivery = await db.Deliveries.SingleAsync(delivery => delivery.Id == id, cancellation);
        var outlet = await db.Outlets.SingleAsync(outlet => outlet.Id == delivery.OutletId, cancellation);
        var edition = await db.Editions.AsNoTracking().SingleAsync(edition => edition.Id == delivery.EditionId, cancellation);
        ChannelRules.KeepsIt(actor, outlet).OrRefuse();
        ChannelRules.AwaitsHand(delivery).OrRefuse();
        ChannelRules.DayIsPossible(on, edition.ReleasedAt.DayInChina(), time.Today()).OrRefuse();
        ChannelRules.BoardIsShown(outlet.Kind, delivery.Act, picture is not null).OrRefuse();
        ChannelRules.EndsAfterBegin(on, takeDownOn).OrRefuse();
        var stored = picture is null ? null
            : (await upload.Run(picture.Content, picture.Name, TakeUpload.Proofs, delivery.BodyId, actor.Name, cancellation)).Stored;
        var where = string.IsNullOrWhiteSpace(place) ? outlet.Place.Length > 0 ? outlet.Place : outlet.Name : place;
        delivery.Finish(new(on, where, stored, takeDownOn), actor, time.GetUtcNow());
        if (delivery.Act == DeliveryAct.Publish)
            outlet.NotePush(on);
        audit.Note(actor, delivery.BodyId, delivery.RecordId.Value, new PushDoneByHand(outlet.Name, $"{on:yyyy-MM-dd}", where));
        await deliveryProof.Of(delivery, outlet, edition, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>取下: the notice hung as long as it had to.</summary>
    public async Task TakeDown(DeliveryId id, Actor actor, CancellationToken cancellation = default)
    {
        var delivery = await db.Deliveries.SingleAsync(delivery => delivery.Id == id, cancellation);
        var outlet = await db.Outlets.SingleAsync(outlet => outlet.Id == delivery.OutletId, cancellation);
        ChannelRules.KeepsIt(actor, outlet).OrRefuse();
        delivery.TakeDown(time.Today());
        audit.Note(actor, delivery.BodyId, delivery.RecordId.Value, new NoticeTakenDown(outlet.Name, $"{time.Today():yyyy-MM-dd}"));
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>A photo as it was uploaded.</summary>
public sealed record BoardPicture(Stream Content, string Name);
