using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Desk;

/// <summary>What a member of staff sees of channels: the own body's outlets; whoever supervises sees all.</summary>
internal static class ChannelQueries
{
    public static IQueryable<Outlet> OutletsOf(this YangguangDb db, Actor actor)
    {
        var (all, body) = (actor.May(Permission.MaySuperviseDuties), actor.BodyId);
        return db.Outlets.AsNoTracking().Where(outlet => all || outlet.BodyId == body);
    }

    public static IQueryable<OutletLine> Lines(this YangguangDb db, IQueryable<Outlet> outlets) =>
        from outlet in outlets
        join body in db.Bodies on outlet.BodyId equals body.Id
        orderby outlet.ClosedOn != null, body.Order, outlet.Code
        select new OutletLine(
            outlet.Id, outlet.Kind, outlet.Name, body.ShortName, outlet.Place, outlet.Keeper, outlet.LastPushOn, outlet.ClosingProposedOn, outlet.ClosedOn,
            db.Deliveries.Count(delivery => delivery.OutletId == outlet.Id && delivery.State == DeliveryState.Waiting),
            db.Deliveries.Count(delivery => delivery.OutletId == outlet.Id && delivery.State == DeliveryState.Review),
            db.Deliveries.Count(delivery => delivery.OutletId == outlet.Id && delivery.State == DeliveryState.ToDo),
            db.Deliveries.Count(delivery => delivery.OutletId == outlet.Id && delivery.State == DeliveryState.GivenUp),
            db.Deliveries.Count(delivery => delivery.OutletId == outlet.Id && delivery.State == DeliveryState.Delivered));

    public static IQueryable<DeliveryLine> Lines(this YangguangDb db, IQueryable<Delivery> deliveries) =>
        from delivery in deliveries
        join outlet in db.Outlets on delivery.OutletId equals outlet.Id
        join body in db.Bodies on delivery.BodyId equals body.Id
        orderby delivery.QueuedAt descending, delivery.Id
        select new DeliveryLine(
            delivery.Id, delivery.Title, outlet.Name, outlet.Kind, body.ShortName, delivery.Act, delivery.State, delivery.QueuedAt, delivery.DoneAt,
            delivery.NextAttemptAt, delivery.Attempts, delivery.Answer, delivery.Proof, delivery.DueOn);
}
