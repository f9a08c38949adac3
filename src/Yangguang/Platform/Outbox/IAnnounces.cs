using Yangguang.Bodies;

namespace Yangguang.Platform.Outbox;

/// <summary>An aggregate with news for the world outside; saving it writes them to the outbox in the same transaction.</summary>
public interface IAnnounces
{
    /// <summary>What happened since the last call, in order; empty afterwards.</summary>
    IReadOnlyList<Announcement> TakeNews();
}

/// <summary>One piece of news.</summary>
/// <param name="Type">Its kind, a stable name that outside systems know: duty.overdue.</param>
/// <param name="Body">The body it concerns.</param>
/// <param name="Subject">Id of the thing it happened to.</param>
/// <param name="Data">What happened; becomes JSON. It names things as the public knows them, by code and not by id.</param>
public sealed record Announcement(string Type, BodyId Body, Guid Subject, object Data);
