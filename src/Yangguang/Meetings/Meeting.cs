using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;

namespace Yangguang.Meetings;

/// <summary>Identifies a <see cref="Meeting"/>.</summary>
public readonly record struct MeetingId(Guid Value) : IEntityId<MeetingId>
{
    public static MeetingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>政府会议: a meeting of a body whose topics are opened in time unless there is a ground not to (B10).</summary>
public sealed class Meeting : IBelongsToJurisdiction
{
    private readonly List<MeetingTopic> _topics = [];

    private Meeting()
    {
    }

    public Meeting(MeetingId id, Body body, MeetingFacts facts, Deadline deadline, Actor author, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = body.JurisdictionId;
        BodyId = body.Id;
        WriterIds = author.StaffId.ToString("n");
        Put(facts, deadline, at);
    }

    public MeetingId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public MeetingFacts Facts { get; private set; } = new();

    /// <summary>Last day to open its topics.</summary>
    public DateOnly DueOn { get; private set; }

    public bool IsProvisional { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public string PublisherName { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    public int Revision { get; private set; }

    internal string WriterIds { get; private set; } = "";

    /// <summary>议题, in the order of the agenda; loaded where they are needed.</summary>
    public IReadOnlyList<MeetingTopic> Topics => _topics;

    public string Address => $"/meetings/{Id}";

    public bool WasWrittenBy(Guid staff) => WriterIds.Contains(staff.ToString("n"), StringComparison.Ordinal);

    public void Rewrite(MeetingFacts facts, Deadline deadline, Actor writer, DateTimeOffset at)
    {
        MeetingRules.IsEditable(this).OrRefuse();
        Wrote(writer);
        Put(facts, deadline, at);
    }

    /// <summary>Takes the agenda as it is typed: topics that are there stay themselves, others are added or left out.</summary>
    public void SetTopics(IReadOnlyList<TopicFacts> agenda, Actor writer, TimeProvider time)
    {
        MeetingRules.IsEditable(this).OrRefuse();
        Wrote(writer);
        _topics.RemoveAll(topic => agenda.All(each => each.Id != topic.Id));
        for (var place = 0; place < agenda.Count; place++)
        {
            var topic = _topics.Find(each => each.Id == agenda[place].Id);
            if (topic is null)
                _topics.Add(topic = new MeetingTopic(EntityId.New<MeetingTopicId>(time), this));
            topic.Put(place + 1, agenda[place]);
        }

        Touch(time.GetUtcNow());
    }

    /// <summary>发布 by a second person, once every topic has its attribute.</summary>
    public void Publish(Actor publisher, DateTimeOffset at)
    {
        MeetingRules.MayPublish(this, publisher).OrRefuse();
        (PublishedAt, PublisherName) = (PublishedAt ?? at, publisher.Name);
        Touch(at);
    }

    public void Move(Deadline deadline) => (DueOn, IsProvisional) = (deadline.DueOn, deadline.Provisional);

    private void Put(MeetingFacts facts, Deadline deadline, DateTimeOffset at)
    {
        Facts = facts.Tidied();
        Move(deadline);
        Touch(at);
    }

    private void Wrote(Actor writer)
    {
        if (!WasWrittenBy(writer.StaffId))
            WriterIds = $"{WriterIds} {writer.StaffId:n}";
    }

    private void Touch(DateTimeOffset at)
    {
        ChangedAt = at;
        Revision++;
    }
}
