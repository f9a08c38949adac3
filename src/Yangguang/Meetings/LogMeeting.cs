using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Time;

namespace Yangguang.Meetings;

/// <summary>登记会议和议题 (B10): the days to open it count from the day it was held.</summary>
public sealed class LogMeeting(YangguangDb db, CountyCalendar calendar, TimeProvider time, AuditTrail audit)
{
    public async Task<Meeting> Run(BodyId bodyId, MeetingFacts facts, IReadOnlyList<TypedTopic> agenda, Actor clerk, CancellationToken cancellation = default)
    {
        MeetingRules.ActsForBody(clerk, bodyId).OrRefuse();
        MeetingRules.IsTold(facts, time.Today()).OrRefuse();
        var body = await db.Bodies.SingleAsync(body => body.Id == bodyId, cancellation);
        var meeting = new Meeting(EntityId.New<MeetingId>(time), body, facts, await DueOn(facts, cancellation), clerk, time.GetUtcNow());
        meeting.SetTopics(await Resolved(agenda, cancellation), clerk, time);
        db.Meetings.Add(meeting);
        audit.Note(clerk, bodyId, meeting.Id.Value, new MeetingLogged(meeting.Facts.Name, $"{meeting.DueOn:yyyy-MM-dd}"));
        await db.SaveChangesAsync(cancellation);
        return meeting;
    }

    public async Task Rewrite(MeetingId id, MeetingFacts facts, IReadOnlyList<TypedTopic> agenda, Actor clerk, CancellationToken cancellation = default)
    {
        var meeting = await db.Meetings.Include(each => each.Topics).SingleAsync(each => each.Id == id, cancellation);
        MeetingRules.ActsForBody(clerk, meeting.BodyId).OrRefuse();
        MeetingRules.IsTold(facts, time.Today()).OrRefuse();
        meeting.Rewrite(facts, await DueOn(facts, cancellation), clerk, time.GetUtcNow());
        meeting.SetTopics(await Resolved(agenda, cancellation), clerk, time);
        audit.Note(clerk, meeting.BodyId, id.Value, new MeetingRewritten(meeting.Facts.Name, meeting.Topics.Count));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<Deadline> DueOn(MeetingFacts facts, CancellationToken cancellation) =>
        MeetingOpening.PublishBy(await calendar.Current(cancellation), facts.HeldOn, LocalPractice.Default);

    /// <summary>Lines without a title are not topics; a document is named by its index number.</summary>
    private async Task<IReadOnlyList<TopicFacts>> Resolved(IReadOnlyList<TypedTopic> agenda, CancellationToken cancellation)
    {
        var typed = agenda.Where(topic => !string.IsNullOrWhiteSpace(topic.Title)).ToList();
        var numbers = typed.Select(topic => topic.IndexNumber.Trim()).Where(number => number.Length > 0).Distinct().ToList();
        var known = await db.Records.Where(record => numbers.Contains(record.IndexNumber!))
            .ToDictionaryAsync(record => record.IndexNumber!, record => record.Id, cancellation);
        foreach (var number in numbers)
            MeetingRules.DocumentIsKnown(number, known.ContainsKey(number)).OrRefuse();
        return
        [
            .. typed.Select(topic => new TopicFacts(
                topic.Id is { } id ? MeetingTopicId.From(id) : null, topic.Title, topic.Attribute, topic.Ground, topic.Outcome,
                topic.IndexNumber.Trim() is { Length: > 0 } number ? known[number] : (RecordId?)null)),
        ];
    }
}

/// <summary>A line of the agenda as it is typed.</summary>
public sealed record TypedTopic(Guid? Id, string Title, DisclosureAttribute? Attribute, WithholdingGround? Ground, string Outcome, string IndexNumber);
