using Yangguang.Demo.County;
using Yangguang.Meetings;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Time;

namespace Yangguang.Demo.History;

/// <summary>A meeting a month of one body: most opened in time, the last still waiting for the attribute of a topic.</summary>
internal sealed class MeetingStory(DemoBody body, DemoTime time, DateOnly today, WorkingCalendar calendar, Rows rows)
{
    private const int Months = 8;

    private static readonly string[] Topics = ["研究民生实事项目进展", "研究重点领域信息公开工作", "研究安全生产工作", "研究年度预算调整", "研究乡村公路养护", "研究教师招聘计划"];

    public void Tell(IReadOnlyList<GovernmentRecord> records)
    {
        var documents = records.Where(record => record.Content.IsPolicy && record.Standing == PublicStanding.Live).ToList();
        for (var back = Months; back >= 0; back--)
            One(today.AddMonths(-back).AddDays(-4), Months - back + 1, documents, new Dice($"meeting {body.Body.Code} {back}"), isLast: back == 0);
    }

    private void One(DateOnly heldOn, int number, List<GovernmentRecord> documents, Dice dice, bool isLast)
    {
        var day = heldOn.DayOfWeek switch { DayOfWeek.Saturday => heldOn.AddDays(-1), DayOfWeek.Sunday => heldOn.AddDays(-2), _ => heldOn };
        time.MoveTo(OfficeHours.Morning(day.AddDays(1), dice));
        var facts = new MeetingFacts
        {
            Kind = body.Body.Kind == Bodies.BodyKind.DisclosureOffice ? (number % 4 == 0 ? MeetingKind.Plenary : MeetingKind.Executive) : MeetingKind.Office,
            Name = body.Body.Kind == Bodies.BodyKind.DisclosureOffice ? $"昭明县人民政府第{number + 20}次{(number % 4 == 0 ? "全体" : "常务")}会议" : $"{body.Body.ShortName}{day.Year}年第{number}次办公会议",
            HeldOn = day,
            Chair = "主要负责人（演示）",
            Observers = dice.Chance(0.5) ? "群众代表、利益相关方" : "",
            Summary = "会议听取汇报，讨论了下列事项。【演示数据】",
        };
        var deadline = MeetingOpening.PublishBy(calendar, day, LocalPractice.Default);
        var meeting = new Meeting(EntityId.New<MeetingId>(time), body.Body, facts, deadline, body.Clerk, time.GetUtcNow());
        meeting.SetTopics([.. Agenda(day, documents, dice, isLast)], body.Clerk, time);
        rows.Note(body.Clerk, body.Body.Id, meeting.Id.Value, new MeetingLogged(facts.Name, $"{deadline.DueOn:yyyy-MM-dd}"));
        if (!isLast && day.AddDays(6) < today)
        {
            time.MoveTo(OfficeHours.AnyTime(day.AddDays(dice.Between(2, 6)), dice));
            meeting.Publish(body.Reviewer, time.GetUtcNow());
            rows.Note(body.Reviewer, body.Body.Id, meeting.Id.Value, new MeetingPublished(facts.Name, meeting.Topics.Count, meeting.Topics.Count(topic => topic.Attribute == DisclosureAttribute.Proactive)));
        }

        rows.Add(meeting);
        rows.AddRange(meeting.Topics);
    }

    private static IEnumerable<TopicFacts> Agenda(DateOnly day, List<GovernmentRecord> documents, Dice dice, bool isLast)
    {
        if (documents.Find(record => record.Content.FormedOn > day && record.Content.FormedOn < day.AddMonths(1)) is { } document)
            yield return new(null, $"研究《{document.Content.Title}》（送审稿）", DisclosureAttribute.Proactive, null, "原则通过，修改完善后印发。", document.Id);
        yield return new(null, dice.Pick(Topics), isLast ? null : DisclosureAttribute.Proactive, null, isLast ? "" : "会议要求按月调度。", null);
        if (dice.Chance(0.5))
            yield return new(null, "研究干部考核事项", DisclosureAttribute.Withheld, WithholdingGround.InternalAffairs, "", null);
    }
}
