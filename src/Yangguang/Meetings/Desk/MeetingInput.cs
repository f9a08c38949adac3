using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Meetings.Desk;

/// <summary>The form of a meeting with its agenda and three empty lines.</summary>
public sealed class MeetingInput
{
    private const int Spare = 3;

    public MeetingKind Kind { get; set; } = MeetingKind.Executive;

    public string? Name { get; set; }

    public DateOnly? HeldOn { get; set; }

    public string? Chair { get; set; }

    public string? Observers { get; set; }

    public string? Summary { get; set; }

    public string? Address { get; set; }

    public List<TopicInput> Topics { get; set; } = [];

    public static MeetingInput Of(Meeting meeting, IReadOnlyDictionary<RecordId, string> numbers) => new()
    {
        Kind = meeting.Facts.Kind,
        Name = meeting.Facts.Name,
        HeldOn = meeting.Facts.HeldOn,
        Chair = meeting.Facts.Chair,
        Observers = meeting.Facts.Observers,
        Summary = meeting.Facts.Summary,
        Address = meeting.Facts.Address,
        Topics =
        [
            .. meeting.Topics.OrderBy(topic => topic.Number).Select(topic => new TopicInput
            {
                Id = topic.Id.Value,
                Title = topic.Title,
                Attribute = topic.Attribute,
                Ground = topic.Ground,
                Outcome = topic.Outcome,
                IndexNumber = topic.RecordId is { } record ? numbers.GetValueOrDefault(record, "") : "",
            }),
        ],
    };

    public void AddSpareLines() => Topics.AddRange(Enumerable.Range(0, Spare).Select(_ => new TopicInput()));

    public MeetingFacts ToFacts() => new()
    {
        Kind = Kind,
        Name = Name ?? "",
        HeldOn = HeldOn ?? default,
        Chair = Chair ?? "",
        Observers = Observers ?? "",
        Summary = Summary ?? "",
        Address = Address ?? "",
    };

    public IReadOnlyList<TypedTopic> ToAgenda() =>
        [.. Topics.Select(topic => new TypedTopic(topic.Id, topic.Title ?? "", topic.Attribute, topic.Ground, topic.Outcome ?? "", topic.IndexNumber ?? ""))];
}

public sealed class TopicInput
{
    public Guid? Id { get; set; }

    public string? Title { get; set; }

    public DisclosureAttribute? Attribute { get; set; }

    public WithholdingGround? Ground { get; set; }

    public string? Outcome { get; set; }

    public string? IndexNumber { get; set; }
}
