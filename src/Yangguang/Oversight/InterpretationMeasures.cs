using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Oversight;

/// <summary>
/// 解读指标 by body and year: of the policy documents that must be explained, how many were in time (syncRate), how many have one linked
/// (linkRate), how many in more than words (multiFormRate); and how often the head of the body explained (D05).
/// </summary>
public sealed class InterpretationMeasures(YangguangDb db)
{
    public async Task<IReadOnlyList<MeasuredBody>> Of(int year, CancellationToken cancellation)
    {
        var rows = await Rows(year, null, cancellation);
        var events = await db.LeaderEvents.Where(told => told.Year == year).GroupBy(told => told.BodyId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var bodies = await db.Bodies.AsNoTracking().OrderBy(body => body.Order).ToListAsync(cancellation);
        var byBody = rows.ToLookup(row => row.BodyCode);
        return
        [
            .. from body in bodies
               let own = byBody[body.Code].ToList()
               let told = events.GetValueOrDefault(body.Id)
               where own.Count > 0 || told > 0
               select new MeasuredBody(
                   body.ShortName, body.Code, own.Count, own.Count(row => row.InTime), own.Count(row => row.IsLinked), own.Count(row => row.HasOtherForms), told),
        ];
    }

    /// <summary>The documents behind the figures, the latest first.</summary>
    public async Task<IReadOnlyList<MeasuredDocument>> Rows(int year, string? bodyCode, CancellationToken cancellation)
    {
        var found = await (from duty in db.InterpretationDuties.AsNoTracking()
                           where duty.Year == year
                           join record in db.Records on duty.RecordId equals record.Id
                           join body in db.Bodies on duty.BodyId equals body.Id
                           where bodyCode == null || body.Code == bodyCode
                           orderby duty.IssuedOn descending
                           select new { Duty = duty, record.Content.Title, record.IndexNumber, record.Standing, body.ShortName, body.Code }).ToListAsync(cancellation);
        var linked = await db.Interpretations.AsNoTracking().Where(each => each.Live != null && db.InterpretationDuties.Any(duty => duty.RecordId == each.RecordId && duty.Year == year))
            .OrderBy(each => each.PublishedAt).Select(each => new { each.RecordId, each.Title, each.Code }).ToListAsync(cancellation);
        var first = linked.GroupBy(each => each.RecordId).ToDictionary(group => group.Key, group => group.First());
        return
        [
            .. found.Select(each => new MeasuredDocument(
                each.Title, each.Standing == PublicStanding.Live ? $"/records/{each.IndexNumber}" : null, each.ShortName, each.Code, each.Duty.IssuedOn, each.Duty.DueOn,
                each.Duty.MetOn, each.Duty.WasInTime, first.ContainsKey(each.Duty.RecordId), each.Duty.HasOtherForms,
                first.TryGetValue(each.Duty.RecordId, out var known) ? known.Title : "", first.TryGetValue(each.Duty.RecordId, out known) ? $"/interpretations/{known.Code}" : "")),
        ];
    }
}

/// <summary>The figures of a body for a year.</summary>
/// <param name="Of">Documents that must be explained.</param>
/// <param name="Events">How often its head explained.</param>
public sealed record MeasuredBody(string Body, string BodyCode, int Of, int InTime, int Linked, int OtherForms, int Events)
{
    /// <summary>A share in per cent; a dash where there is nothing to take a share of.</summary>
    public static string Rate(int part, int of) => of == 0 ? "—" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / of:0}%");
}

/// <summary>One document behind the figures.</summary>
public sealed record MeasuredDocument(
    string Title, string? Href, string Body, string BodyCode, DateOnly IssuedOn, DateOnly DueOn, DateOnly? MetOn,
    bool InTime, bool IsLinked, bool HasOtherForms, string Interpretation, string InterpretationHref);
