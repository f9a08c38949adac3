using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Meetings.Desk;

/// <summary>会议公开: meetings with their last days, and every topic whose attribute nobody has determined (B10).</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class ListModel(YangguangDb db, TimeProvider time) : PageModel
{
    private const int MostShown = 200;

    public DateOnly Today { get; } = time.Today();

    public IReadOnlyList<UndeterminedTopic> Undetermined { get; private set; } = [];

    public IReadOnlyList<MeetingRow> Lines { get; private set; } = [];

    public bool MayWrite => Actor.May(Permission.MayDraftRecords);

    private Actor Actor => Actor.From(User);

    public async Task OnGet(CancellationToken cancellation)
    {
        var (body, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        Undetermined = await (from topic in db.MeetingTopics
                              where topic.Attribute == null || (topic.Attribute == DisclosureAttribute.Withheld && topic.Ground == null)
                              join meeting in db.Meetings on topic.MeetingId equals meeting.Id
                              where all || meeting.BodyId == body
                              join owner in db.Bodies on meeting.BodyId equals owner.Id
                              orderby meeting.DueOn, topic.Number
                              select new UndeterminedTopic(meeting.Id, meeting.Facts.Name, topic.Title, owner.ShortName, meeting.DueOn)).Take(MostShown).ToListAsync(cancellation);
        Lines = await (from meeting in db.Meetings
                       where all || meeting.BodyId == body
                       join owner in db.Bodies on meeting.BodyId equals owner.Id
                       orderby meeting.Facts.HeldOn descending, meeting.Id descending
                       select new MeetingRow(
                           meeting.Id, meeting.Facts.Name, owner.ShortName, meeting.Facts.HeldOn, meeting.Topics.Count, meeting.DueOn, meeting.PublishedAt != null))
            .Take(MostShown).ToListAsync(cancellation);
    }
}

/// <summary>A topic without attribute.</summary>
public sealed record UndeterminedTopic(MeetingId Meeting, string MeetingName, string Title, string Body, DateOnly DueOn);

/// <summary>A meeting in the desk's list.</summary>
public sealed record MeetingRow(MeetingId Id, string Name, string Body, DateOnly HeldOn, int Topics, DateOnly DueOn, bool IsPublic);
