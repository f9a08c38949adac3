using System.Text.Json;
using Yangguang.Bodies;

namespace Yangguang.Platform.Outbox;

/// <summary>
/// 待发消息: news on their way out, written in the transaction of the change they tell. Those who follow the outbox are handed each
/// once, in order; what they do with it they do by themselves.
/// </summary>
public sealed class OutboxMessage : IBelongsToJurisdiction
{
    private OutboxMessage()
    {
    }

    public OutboxMessage(JurisdictionId jurisdictionId, Announcement news, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        JurisdictionId = jurisdictionId;
        BodyId = news.Body;
        Type = news.Type;
        Subject = news.Subject;
        Data = JsonSerializer.Serialize(news.Data, news.Data.GetType(), ChineseJson.Options);
        At = at;
    }

    /// <summary>Order of writing; made by the database.</summary>
    public long Sequence { get; private set; }

    /// <summary>The event's id for ever: a receiver that has seen it may drop it.</summary>
    public Guid Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public string Type { get; private set; } = "";

    public Guid Subject { get; private set; }

    /// <summary>The news as JSON.</summary>
    public string Data { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>
    /// Place among all dispatched news of the jurisdiction, from 1 without gaps; null until dispatched. Given only after the
    /// writing transaction is over, so whoever reads on from a number misses nothing that committed late.
    /// </summary>
    public long? Number { get; private set; }

    internal void Dispatch(long number) => Number = number;
}
