using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Meetings;

/// <summary>公开会议 by a second person; refused while a topic has no attribute (B10).</summary>
public sealed class PublishMeeting(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<Meeting> Run(MeetingId id, Actor reviewer, CancellationToken cancellation = default)
    {
        var meeting = await db.Meetings.Include(each => each.Topics.OrderBy(topic => topic.Number)).SingleAsync(each => each.Id == id, cancellation);
        MeetingRules.ActsForBody(reviewer, meeting.BodyId).OrRefuse();
        meeting.Publish(reviewer, time.GetUtcNow());
        audit.Note(reviewer, meeting.BodyId, id.Value, new MeetingPublished(
            meeting.Facts.Name, meeting.Topics.Count, meeting.Topics.Count(topic => topic.Attribute == DisclosureAttribute.Proactive)));
        await db.SaveChangesAsync(cancellation);
        return meeting;
    }
}
