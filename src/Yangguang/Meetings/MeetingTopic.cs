using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Meetings;

/// <summary>Identifies a <see cref="MeetingTopic"/>.</summary>
public readonly record struct MeetingTopicId(Guid Value) : IEntityId<MeetingTopicId>
{
    public static MeetingTopicId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>议题: one matter that a meeting dealt with; each carries its own attribute (B10).</summary>
public sealed class MeetingTopic : IBelongsToJurisdiction
{
    private MeetingTopic()
    {
    }

    internal MeetingTopic(MeetingTopicId id, Meeting meeting)
    {
        (Id, JurisdictionId, MeetingId) = (id, meeting.JurisdictionId, meeting.Id);
    }

    public MeetingTopicId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public MeetingId MeetingId { get; private set; }

    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>公开属性; null while nobody has determined it.</summary>
    public DisclosureAttribute? Attribute { get; private set; }

    /// <summary>不予公开理由, with <see cref="DisclosureAttribute.Withheld"/>.</summary>
    public WithholdingGround? Ground { get; private set; }

    /// <summary>审议结果.</summary>
    public string Outcome { get; private set; } = "";

    /// <summary>The document that came of it; null while there is none.</summary>
    public RecordId? RecordId { get; private set; }

    /// <summary>What is missing before the topic may be opened; empty when nothing is.</summary>
    public bool IsDetermined => Attribute is not null && (Attribute != DisclosureAttribute.Withheld || Ground is not null);

    internal void Put(int number, TopicFacts facts)
    {
        (Number, Title, Outcome) = (number, facts.Title.Trim(), facts.Outcome.Trim());
        (Attribute, RecordId) = (facts.Attribute, facts.RecordId);
        Ground = facts.Attribute == DisclosureAttribute.Withheld ? facts.Ground : null;
    }
}

/// <summary>What a clerk tells of a topic.</summary>
/// <param name="Id">Of the topic that is already on the agenda; null for a new one.</param>
public sealed record TopicFacts(
    MeetingTopicId? Id, string Title, DisclosureAttribute? Attribute, WithholdingGround? Ground, string Outcome, RecordId? RecordId);
