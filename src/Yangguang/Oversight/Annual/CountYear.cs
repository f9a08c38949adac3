using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Requests;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Requests.Disputes;

namespace Yangguang.Oversight.Annual;

/// <summary>
/// Counts tables 2 to 4 from records, requests and disputes, for one body or for all of a county: one grouped query a table, whatever
/// the number of cases.
/// </summary>
public sealed class CountYear(YangguangDb db)
{
    /// <summary>What each body that has anything to count comes to.</summary>
    public async Task<IReadOnlyDictionary<BodyId, CountedYear>> Run(int year, BodyId? only, CancellationToken cancellation)
    {
        var requests = (await Requests(year, only, cancellation)).ToLookup(group => group.Body, group => group.Counted);
        var disputes = (await Disputes(year, only, cancellation)).ToLookup(each => each.Body);
        var norms = await Norms(year, only, cancellation);
        return requests.Select(group => group.Key).Concat(disputes.Select(group => group.Key)).Concat(norms.Keys).Distinct().ToDictionary(
            body => body,
            body => new CountedYear(
                RequestCount.Of(requests[body]),
                DisputeCount.Of(year, disputes[body].Select(each => each.Counted)),
                norms.GetValueOrDefault(body) ?? NormCount.None,
                disputes[body].Count(each => each.SkippedReconsideration)));
    }

    /// <summary>Requests that the year counts: received by its end and not decided before it began.</summary>
    internal static IQueryable<InformationRequest> Counted(IQueryable<InformationRequest> requests, int year)
    {
        var (first, last) = Ends(year);
        return requests.Where(request => request.Clock.ReceivedOn != null && request.Clock.ReceivedOn <= last && (request.DecidedOn == null || request.DecidedOn >= first));
    }

    /// <summary>行政规范性文件 that the public finds, and that were made by the end of the year.</summary>
    internal static IQueryable<GovernmentRecord> Normative(IQueryable<GovernmentRecord> records, int year)
    {
        var (_, last) = Ends(year);
        return records.Where(record => record.Content.Policy == PolicyGrade.Normative && record.Standing == PublicStanding.Live && record.Content.FormedOn <= last);
    }

    internal static (DateOnly First, DateOnly Last) Ends(int year) => (new(year, 1, 1), new(year, 12, 31));

    private async Task<List<(BodyId Body, CountedGroup Counted)>> Requests(int year, BodyId? only, CancellationToken cancellation)
    {
        var (first, last) = Ends(year);
        var groups = await Counted(db.Requests.Where(request => only == null || request.BodyId == only), year)
            .GroupBy(request => new
            {
                request.BodyId,
                request.ApplicantKind,
                IsNew = request.Clock.ReceivedOn >= first,
                Decision = request.DecidedOn != null && request.DecidedOn <= last ? request.Decision : null,
            })
            .Select(group => new { group.Key.BodyId, group.Key.ApplicantKind, group.Key.IsNew, group.Key.Decision, Count = group.Count() })
            .ToListAsync(cancellation);
        return [.. groups.Select(group => (group.BodyId, new CountedGroup(group.ApplicantKind, group.IsNew, group.Decision, group.Count)))];
    }

    private async Task<List<(BodyId Body, CountedDispute Counted, bool SkippedReconsideration)>> Disputes(int year, BodyId? only, CancellationToken cancellation)
    {
        var (first, last) = Ends(year);
        var disputes = await db.Disputes
            .Where(dispute => (only == null || dispute.BodyId == only) && dispute.Facts.FiledOn <= last && (dispute.ClosedOn == null || dispute.ClosedOn >= first))
            .Select(dispute => new { dispute.BodyId, dispute.Facts.Kind, dispute.Facts.FiledOn, dispute.Facts.Decision, dispute.ClosedOn, dispute.Outcome })
            .ToListAsync(cancellation);
        return
        [
            .. disputes.Select(each => (
                each.BodyId, new CountedDispute(each.Kind, each.FiledOn, each.ClosedOn, each.Outcome), ReconsiderationFirst.WasSkipped(each.Kind, each.FiledOn, each.Decision))),
        ];
    }

    private async Task<Dictionary<BodyId, NormCount>> Norms(int year, BodyId? only, CancellationToken cancellation)
    {
        var (first, last) = Ends(year);
        var counts = await Normative(db.Records.Where(record => only == null || record.BodyId == only), year)
            .GroupBy(record => new
            {
                record.BodyId,
                IsNew = record.Content.FormedOn >= first,
                Ended = (record.RepealedOn != null && record.RepealedOn <= last) || (record.Content.ExpiresOn != null && record.Content.ExpiresOn <= last),
                EndedBefore = (record.RepealedOn != null && record.RepealedOn < first) || (record.Content.ExpiresOn != null && record.Content.ExpiresOn < first),
            })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        return counts.GroupBy(each => each.Key.BodyId).ToDictionary(group => group.Key, group => new NormCount(
            group.Where(each => each.Key.IsNew).Sum(each => each.Count),
            group.Where(each => each.Key.Ended && !each.Key.EndedBefore).Sum(each => each.Count),
            group.Where(each => !each.Key.Ended).Sum(each => each.Count)));
    }
}

/// <summary>What the records, requests and disputes of a body come to in a year.</summary>
public sealed record CountedYear(
    IReadOnlyDictionary<string, IReadOnlyList<decimal?>> Requests, IReadOnlyDictionary<string, IReadOnlyList<decimal?>> Disputes,
    NormCount Norms, int SuedPastReconsideration)
{
    public static CountedYear Nothing { get; } = new(RequestCount.Of([]), DisputeCount.Of(0, []), NormCount.None, 0);
}

/// <summary>行政规范性文件 made and ended in the year, and in force at its end.</summary>
public sealed record NormCount(int Issued, int Repealed, int InForce)
{
    public static NormCount None { get; } = new(0, 0, 0);
}
