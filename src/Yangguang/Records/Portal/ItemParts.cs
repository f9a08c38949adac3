using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Portal;

/// <summary>How one responsible body stands under a row, with its latest round.</summary>
public sealed record ItemDuty(string Body, string BodyCode, DutyState State, bool HasClosedRound, LatestRound? Round)
{
    /// <summary>Two queries: picking the latest round inside one makes the database number every round of the county first.</summary>
    internal static async Task<IReadOnlyList<ItemDuty>> Of(YangguangDb db, CatalogItemId item, CancellationToken cancellation)
    {
        var rounds = await (
            from round in db.DutyRounds
            join duty in db.Duties on round.DutyId equals duty.Id
            where duty.ItemId == item
            orderby round.StartOn, round.DueOn
            select new { duty.Id, Round = new LatestRound(round.Label, round.StartOn, round.DueOn, round.IsProvisional, round.State, round.ClosedOn) })
            .ToListAsync(cancellation);
        var latest = rounds.GroupBy(line => line.Id).ToDictionary(group => group.Key, group => group.Last().Round);
        var duties = await (
            from duty in db.Duties
            where duty.ItemId == item
            join body in db.Bodies on duty.BodyId equals body.Id
            orderby body.Order, body.Code
            select new { duty.Id, body.ShortName, body.Code, duty.State, HasClosedRound = duty.LastOutcome != null })
            .ToListAsync(cancellation);
        return
        [
            .. duties.Select(duty => new ItemDuty(
                duty.ShortName, duty.Code, duty.State, duty.HasClosedRound, latest.GetValueOrDefault(duty.Id))),
        ];
    }
}

/// <summary>The latest fact or period of a duty and how it ended.</summary>
public sealed record LatestRound(string Label, DateOnly StartOn, DateOnly DueOn, bool IsProvisional, RoundState State, DateOnly? ClosedOn);

/// <summary>本期无应公开事项, as it was signed.</summary>
public sealed record ItemStatement(string Body, string BodyCode, string Period, string Reason, string Signer, DateOnly SignedOn)
{
    internal static IQueryable<ItemStatement> Of(YangguangDb db, CatalogItemId item) =>
        (from statement in db.NothingDueStatements
         join duty in db.Duties on statement.DutyId equals duty.Id
         where duty.ItemId == item
         join body in db.Bodies on duty.BodyId equals body.Id
         orderby statement.SignedOn descending, body.Order
         select new ItemStatement(body.ShortName, body.Code, statement.Period, statement.Reason, statement.SignerName, statement.SignedOn))
        .Take(20);
}

/// <summary>What shows disclosure in a channel beyond this site.</summary>
public sealed record ItemProof(string Body, string BodyCode, string Channel, DateOnly On, string Note, string? FileName)
{
    internal static IQueryable<ItemProof> Of(YangguangDb db, CatalogItemId item) =>
        (from evidence in db.Evidence
         where evidence.Kind == EvidenceKind.ChannelProof
         join duty in db.Duties on evidence.DutyId equals duty.Id
         where duty.ItemId == item
         join body in db.Bodies on duty.BodyId equals body.Id
         orderby evidence.On descending, body.Order
         select new ItemProof(body.ShortName, body.Code, evidence.Channel, evidence.On, evidence.Note, evidence.FileName))
        .Take(20);
}
