using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Integration;

/// <summary>接入系统: makes its key, which is shown this once.</summary>
public sealed class ConnectSystem(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<ApiKey> Run(BodyId bodyId, string name, Actor actor, CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new RuleViolationException(Ruling.Refused("system.unnamed", "请填写系统名称，例如“民政业务管理系统”。"));
        var body = await db.Bodies.SingleOrDefaultAsync(body => body.Id == bodyId, cancellation)
            ?? throw new RuleViolationException(Ruling.Refused("system.body", "请选择系统所属的公开主体。"));
        var key = ApiKey.Fresh();
        var system = new ConnectedSystem(EntityId.New<ConnectedSystemId>(time), body, name.Trim(), key, time.GetUtcNow());
        db.ConnectedSystems.Add(system);
        audit.Note(actor, bodyId, system.Id.Value, new SystemConnected(system.Name));
        await db.SaveChangesAsync(cancellation);
        return key;
    }
}
