using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Audit;

/// <summary>Adds what happened to the unit of work, so that the change and its trace are saved together or not at all.</summary>
public sealed class AuditTrail(YangguangDb db, TimeProvider time)
{
    public void Note(Actor actor, BodyId body, Guid subject, object happened) =>
        db.Audit.Add(new AuditEntry(db.Scope, time.GetUtcNow(), actor, body, subject, happened));
}
