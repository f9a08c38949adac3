using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Yangguang.Accounts;
using Yangguang.Bodies;

namespace Yangguang.Audit;

/// <summary>What happened: a past-tense event with who, when, for which body and why, written with the change itself.</summary>
public sealed class AuditEntry : IBelongsToJurisdiction
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    private AuditEntry()
    {
    }

    /// <param name="requestId">What it was part of: the trace id of a request, or the run of a job.</param>
    public AuditEntry(
        JurisdictionId jurisdictionId, DateTimeOffset at, Actor actor, BodyId bodyId, Guid subject, object happened, string requestId = "")
    {
        Id = Guid.CreateVersion7(at);
        JurisdictionId = jurisdictionId;
        At = at;
        ActorId = actor.StaffId;
        ActorName = actor.Name;
        BodyId = bodyId;
        Subject = subject;
        Event = happened.GetType().Name;
        Reason = EventReason.Of(happened);
        RequestId = requestId;
        Detail = JsonSerializer.Serialize(happened, happened.GetType(), Json);
    }

    public Guid Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid ActorId { get; private set; }

    public string ActorName { get; private set; } = "";

    /// <summary>The body it was done for; empty for acts of the whole county.</summary>
    public BodyId BodyId { get; private set; }

    /// <summary>Id of the thing it happened to.</summary>
    public Guid Subject { get; private set; }

    /// <summary>Name of the event's type, e.g. RecordPublished.</summary>
    public string Event { get; private set; } = "";

    /// <summary>Why, in the words of whoever did it; empty for acts that need no reason.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Trace id of the request, or id of the job's run, that it was part of.</summary>
    public string RequestId { get; private set; } = "";

    /// <summary>The event itself as JSON.</summary>
    public string Detail { get; private set; } = "";

    /// <summary>Place in the chain of its jurisdiction, from 1 without gaps; given in the commit of the change.</summary>
    public long? Sequence { get; private set; }

    /// <summary>The seal of the entry before.</summary>
    public byte[]? Previous { get; private set; }

    /// <summary>Its own seal: <see cref="EntrySeal"/>.</summary>
    public byte[]? Hash { get; private set; }
}
