using Yangguang.Platform.Persistence;

namespace Yangguang.Platform.Outbox;

/// <summary>Adds news to the unit of work, so that the change and what the world is told of it are saved together or not at all.</summary>
public sealed class Outbox(YangguangDb db, TimeProvider time)
{
    public void Announce(Announcement news) => db.Outbox.Add(new OutboxMessage(db.Scope, news, time.GetUtcNow()));
}
