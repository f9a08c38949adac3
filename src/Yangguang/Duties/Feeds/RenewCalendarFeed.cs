using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties.Feeds;

/// <summary>启用或更换订阅地址: the new address is shown this once, an old one stops answering.</summary>
public sealed class RenewCalendarFeed(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<FeedSecret> Run(Actor actor, CancellationToken cancellation = default)
    {
        var secret = FeedSecret.Fresh();
        var now = time.GetUtcNow();
        if (await db.CalendarFeeds.SingleOrDefaultAsync(feed => feed.StaffId == actor.StaffId, cancellation) is { } feed)
            feed.Renew(secret, now);
        else
            db.CalendarFeeds.Add(feed = new CalendarFeed(
                EntityId.New<CalendarFeedId>(time), await db.Staff.SingleAsync(staff => staff.Id == actor.StaffId, cancellation), secret, now));
        audit.Note(actor, actor.BodyId, feed.Id.Value, new CalendarFeedRenewed(now));
        await db.SaveChangesAsync(cancellation);
        return secret;
    }

    /// <summary>停用: no address answers until a new one is made.</summary>
    public async Task End(Actor actor, CancellationToken cancellation = default)
    {
        if (await db.CalendarFeeds.SingleOrDefaultAsync(feed => feed.StaffId == actor.StaffId, cancellation) is not { } feed)
            return;
        db.CalendarFeeds.Remove(feed);
        audit.Note(actor, actor.BodyId, feed.Id.Value, new CalendarFeedEnded(time.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
    }
}
