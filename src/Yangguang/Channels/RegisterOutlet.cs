using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels;

/// <summary>登记发布渠道 of a body, and 修改 of what is known of it.</summary>
public sealed class RegisterOutlet(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<Outlet> Run(BodyId bodyId, OutletKind kind, string code, OutletFacts facts, Actor actor, CancellationToken cancellation = default)
    {
        code = code.Trim();
        ChannelRules.ActsForBody(actor, bodyId).OrRefuse();
        ChannelRules.MayBeRegistered(kind).OrRefuse();
        ChannelRules.IsDescribed(facts).OrRefuse();
        ChannelRules.ReachIsOwn(facts.Reach, actor).OrRefuse();
        ChannelRules.CodeIsFree(code, await db.Outlets.AnyAsync(outlet => outlet.Code == code, cancellation)).OrRefuse();
        var body = await db.Bodies.SingleAsync(body => body.Id == bodyId, cancellation);
        var outlet = new Outlet(EntityId.New<OutletId>(time), body, kind, code, facts, time.Today());
        db.Outlets.Add(outlet);
        audit.Note(actor, bodyId, outlet.Id.Value, new OutletRegistered(kind.InWords(), outlet.Name, outlet.Keeper));
        await db.SaveChangesAsync(cancellation);
        return outlet;
    }

    public async Task Describe(OutletId id, OutletFacts facts, Actor actor, CancellationToken cancellation = default)
    {
        var outlet = await db.Outlets.SingleAsync(outlet => outlet.Id == id, cancellation);
        ChannelRules.KeepsIt(actor, outlet).OrRefuse();
        ChannelRules.IsDescribed(facts).OrRefuse();
        ChannelRules.ReachIsOwn(facts.Reach, actor).OrRefuse();
        outlet.Describe(facts);
        audit.Note(actor, outlet.BodyId, outlet.Id.Value, new OutletDescribed(outlet.Name, outlet.Keeper));
        await db.SaveChangesAsync(cancellation);
    }
}
