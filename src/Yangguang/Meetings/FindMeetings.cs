using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;
using Yangguang.Search;

namespace Yangguang.Meetings;

/// <summary>会议公开 in the search: each public meeting by its name, summary and open topics; what is not open is not in it.</summary>
internal static class FindMeetings
{
    private static readonly string[] Tables = ["Meetings", "MeetingTopics", "Bodies"];

    public static ISearchSource In(YangguangDb db) => new SeldomChanged("meeting", "会议公开", Tables, ids => Read(db, ids));

    private static IAsyncEnumerable<FoundThing> Read(YangguangDb db, IReadOnlyCollection<Guid>? ids)
    {
        var meetings = db.Meetings.AsNoTracking().Where(each => each.PublishedAt != null);
        if (ids is not null)
        {
            var wanted = ids.Select(MeetingId.From).ToList();
            meetings = meetings.Where(each => wanted.Contains(each.Id));
        }

        return (from each in meetings
                join body in db.Bodies on each.BodyId equals body.Id
                orderby each.PublishedAt
                select new
                {
                    each.Id,
                    each.Facts,
                    each.PublishedAt,
                    Open = each.Topics.Where(topic => topic.Attribute == DisclosureAttribute.Proactive).OrderBy(topic => topic.Number)
                        .Select(topic => new { topic.Title, topic.Outcome }).ToList(),
                    body.Code,
                    body.ShortName,
                })
            .AsAsyncEnumerable()
            .Select(meeting => new FoundThing
            {
                Id = meeting.Id.Value,
                Title = meeting.Facts.Name,
                Href = $"/meetings/{meeting.Id}",
                Text = string.Join('\n', meeting.Open.Select(topic => $"{topic.Title} {topic.Outcome}").Prepend(meeting.Facts.Summary)),
                BodyCode = meeting.Code,
                BodyName = meeting.ShortName,
                At = meeting.PublishedAt,
            });
    }
}
