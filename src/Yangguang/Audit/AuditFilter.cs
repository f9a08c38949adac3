using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Audit;

/// <summary>What somebody looks for in the trail; page and export ask alike.</summary>
public sealed record AuditFilter
{
    /// <summary>Longest words that are looked for.</summary>
    private const int Longest = 100;

    /// <summary>Name of a kind of event.</summary>
    public string? Event { get; init; }

    /// <summary>Part of a person's name.</summary>
    public string? Who { get; init; }

    /// <summary>Code of a body.</summary>
    public string? Body { get; init; }

    /// <summary>Words that stand in the event or its reason.</summary>
    public string? Words { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>Id of the thing it happened to.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Everything of one request or run.</summary>
    public string? Request { get; init; }

    /// <summary>Only views of personal data.</summary>
    public bool OnlyPersonal { get; init; }

    public IQueryable<AuditEntry> In(YangguangDb db)
    {
        var entries = db.Audit.AsNoTracking();
        if (Trimmed(Event) is { } name)
            entries = entries.Where(entry => entry.Event == name);
        if (OnlyPersonal)
        {
            var views = PersonalDataEvents.All;
            entries = entries.Where(entry => views.Contains(entry.Event));
        }

        if (Trimmed(Who) is { } who)
            entries = entries.Where(entry => entry.ActorName.Contains(who));
        if (Trimmed(Words) is { } words)
            entries = entries.Where(entry => entry.Detail.Contains(words) || entry.Reason.Contains(words));
        if (Trimmed(Request) is { } request)
            entries = entries.Where(entry => entry.RequestId == request);
        if (Subject is { } subject)
            entries = entries.Where(entry => entry.Subject == subject);
        if (Trimmed(Body) is { } code)
            entries = entries.Where(entry => db.Bodies.Any(body => body.Code == code && body.Id == entry.BodyId));
        return InTime(entries);
    }

    private IQueryable<AuditEntry> InTime(IQueryable<AuditEntry> entries)
    {
        if (From is { } first)
        {
            var from = first.StartInChina();
            entries = entries.Where(entry => entry.At >= from);
        }

        if (Until is { } last && last < DateOnly.MaxValue)
        {
            var until = last.AddDays(1).StartInChina();
            entries = entries.Where(entry => entry.At < until);
        }

        return entries;
    }

    private static string? Trimmed(string? text) => text?.Trim() is { Length: > 0 } said ? said[..Math.Min(said.Length, Longest)] : null;
}

/// <summary>One entry as it is read, with the body it was done for; no body for acts of the whole county.</summary>
public sealed record AuditLine(
    long? Sequence, DateTimeOffset At, string Actor, string Event, string Detail, string Reason, string RequestId, Guid Subject, string? Body, string? Registered = null)
{
    /// <summary>Whose data it was about: the request as it was registered.</summary>
    public string Whose => Registered is null ? "" : EventWords.Of(AuditLines.Registration, Registered);

    public string Sentence => EventWords.Of(Event, Detail);

    public string When => At.InChina().ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}

public static class AuditLines
{
    /// <summary>The event that gives a request its number.</summary>
    internal const string Registration = "RequestRegistered";

    public static IQueryable<AuditLine> Lines(this IQueryable<AuditEntry> entries, YangguangDb db) => entries.Select(entry => new AuditLine(
        entry.Sequence, entry.At, entry.ActorName, entry.Event, entry.Detail, entry.Reason, entry.RequestId, entry.Subject,
        db.Bodies.Where(body => body.Id == entry.BodyId).Select(body => body.ShortName).FirstOrDefault(),
        db.Audit.Where(other => other.Subject == entry.Subject && other.Event == Registration).Select(other => other.Detail).FirstOrDefault()));
}
