using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Channels;

/// <summary>A delivery set on its way as its outlet wants it: by machine, after a review, or by hand.</summary>
internal static class NewDelivery
{
    /// <summary>Days in which what is done by hand must be done: local practice, no law sets them.</summary>
    private const int HandDays = 3;

    public static Delivery For(Outlet outlet, RecordEdition edition, DeliveryAct act, TimeProvider time)
    {
        var delivery = new Delivery(EntityId.New<DeliveryId>(time), outlet, edition, act, time.GetUtcNow());
        if (outlet.Kind.IsByHand() || (act == DeliveryAct.Retract && !outlet.Kind.CanRetract()))
            delivery.AwaitHand(time.Today().AddDays(act == DeliveryAct.Retract ? 1 : HandDays));
        else if (outlet.Kind.NeedsReview())
            delivery.AwaitReview();
        else
            delivery.Queue(time.GetUtcNow());
        return delivery;
    }
}
