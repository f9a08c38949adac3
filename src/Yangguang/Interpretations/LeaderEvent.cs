using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Interpretations;

/// <summary>Identifies a <see cref="LeaderEvent"/>.</summary>
public readonly record struct LeaderEventId(Guid Value) : IEntityId<LeaderEventId>
{
    public static LeaderEventId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>第一解读人活动: the head of a body explained a policy in public (D05). Logged by the body, public at once.</summary>
public sealed class LeaderEvent : IBelongsToJurisdiction
{
    private LeaderEvent()
    {
    }

    public LeaderEvent(LeaderEventId id, Body body, LeaderAppearance told, RecordId? record, string filedBy)
    {
        (Id, JurisdictionId, BodyId, RecordId) = (id, body.JurisdictionId, body.Id, record);
        (Kind, On, Leader, Subject) = (told.Kind, told.On, told.Leader.Trim(), told.Subject.Trim());
        (Address, Year, FiledBy) = (told.Address.Trim(), told.On.Year, filedBy);
    }

    public LeaderEventId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    /// <summary>The policy document it was about; null when about none in particular.</summary>
    public RecordId? RecordId { get; private set; }

    public LeaderEventKind Kind { get; private set; }

    public DateOnly On { get; private set; }

    public int Year { get; private set; }

    /// <summary>Name and post.</summary>
    public string Leader { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>Where it can be read or watched; empty when nowhere.</summary>
    public string Address { get; private set; } = "";

    public string FiledBy { get; private set; } = "";
}

/// <summary>What a clerk tells of an event.</summary>
public sealed record LeaderAppearance(LeaderEventKind Kind, DateOnly On, string Leader, string Subject, string Address);

/// <summary>How the head of a body explained.</summary>
public enum LeaderEventKind
{
    /// <summary>新闻发布会、吹风会.</summary>
    Conference,

    /// <summary>访谈.</summary>
    Interview,

    /// <summary>署名文章.</summary>
    Article,

    /// <summary>政策宣讲.</summary>
    Lecture,
}
