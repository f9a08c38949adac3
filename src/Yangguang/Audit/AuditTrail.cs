using System.Diagnostics;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Audit;

/// <summary>Adds what happened to the unit of work, so that the change and its trace are saved together or not at all.</summary>
public sealed class AuditTrail(YangguangDb db, TimeProvider time)
{
    /// <summary>A job works in a scope of its own, outside of any request: its run is what the scope did.</summary>
    private string? _run;

    public void Note(Actor actor, BodyId body, Guid subject, object happened) =>
        db.Audit.Add(new AuditEntry(db.Scope, time.GetUtcNow(), actor, body, subject, happened, RequestId()));

    private string RequestId() => Activity.Current is { IdFormat: ActivityIdFormat.W3C } request
        ? request.TraceId.ToHexString()
        : _run ??= Guid.CreateVersion7(time.GetUtcNow()).ToString("n");
}
