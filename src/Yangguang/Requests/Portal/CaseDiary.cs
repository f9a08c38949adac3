using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Portal;

/// <summary>What the office told the applicant in the course of a case, read from the trace of the acts themselves.</summary>
public sealed record CaseDiary(IReadOnlyList<ToldThing> Told)
{
    private static readonly string[] Events = [nameof(RequestRegistered), nameof(CorrectionWasAsked), nameof(ReasonWasAsked), nameof(ReplyExtended), nameof(FeeWasNoticed)];

    /// <summary>The last thing of a kind, e.g. what is to be corrected; null before it was told.</summary>
    public ToldThing? Last(string what) => Told.LastOrDefault(each => each.Event == what);

    public static async Task<CaseDiary> Of(YangguangDb db, RequestId id, CancellationToken cancellation)
    {
        var entries = await db.Audit.AsNoTracking().Where(entry => entry.Subject == id.Value && Events.Contains(entry.Event))
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Id).Select(entry => new { entry.Event, entry.At, entry.Detail }).ToListAsync(cancellation);
        return new([.. entries.Select(entry => new ToldThing(entry.Event, entry.At.DayInChina(), entry.Detail))]);
    }
}

/// <summary>One thing told, on a day.</summary>
public sealed record ToldThing(string Event, DateOnly On, string Detail)
{
    /// <summary>A word of it; empty when it has none of that name.</summary>
    public string Word(string name)
    {
        using var detail = JsonDocument.Parse(Detail);
        return detail.RootElement.TryGetProperty(name, out var word) ? word.ToString() : "";
    }
}
