using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Meetings;

/// <summary>The meetings that dealt with a document, beside it.</summary>
public sealed class CompanionMeetings(YangguangDb db, TimeProvider time) : IRecordCompanion
{
    public async Task<IReadOnlyList<CompanionLink>> InPublic(RecordId record, CancellationToken cancellation)
    {
        var known = await (from topic in db.MeetingTopics
                           where topic.RecordId == record && topic.Attribute == DisclosureAttribute.Proactive
                           join meeting in db.Meetings on topic.MeetingId equals meeting.Id
                           where meeting.PublishedAt != null
                           orderby meeting.PublishedAt
                           select new { meeting.Id, meeting.Facts.Name, topic.Title }).ToListAsync(cancellation);
        return [.. known.Select(each => new CompanionLink("审议会议", each.Name, $"/meetings/{each.Id}", each.Title))];
    }

    public async Task<IReadOnlyList<CompanionLink>> AtTheDesk(GovernmentRecord record, CancellationToken cancellation)
    {
        var known = await (from topic in db.MeetingTopics
                           where topic.RecordId == record.Id
                           join meeting in db.Meetings on topic.MeetingId equals meeting.Id
                           where meeting.BodyId == record.BodyId
                           orderby meeting.DueOn
                           select new { meeting.Id, meeting.Facts.Name, IsPublic = meeting.PublishedAt != null, meeting.DueOn }).ToListAsync(cancellation);
        return [.. known.Select(each => new CompanionLink(
            "审议会议", each.Name, $"/desk/meetings/{each.Id}", State: MeetingWords.Standing(each.IsPublic, each.DueOn, time.Today())))];
    }
}
