using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Portal;

/// <summary>What the address of a withdrawn record still says. Model of _Withdrawn.</summary>
public sealed record WithdrawnRecord(
    RecordId Id, string IndexNumber, string Title, string Body, string BodyCode, DateTimeOffset At, string Reason, string ReplacedBy, string? ReplacedByTitle)
{
    /// <summary>Entry of the withdrawal in the public log; null while it is on its way.</summary>
    public long? Logged { get; init; }

    /// <summary>The title is that of the last edition that was public, not of a draft in the making.</summary>
    internal static Task<WithdrawnRecord?> Find(YangguangDb db, string number, CancellationToken cancellation) => (
        from record in db.Records
        where record.IndexNumber == number && record.Standing == PublicStanding.Withdrawn
        join body in db.Bodies on record.BodyId equals body.Id
        select new WithdrawnRecord(
            record.Id, number,
            db.Editions.Where(edition => edition.RecordId == record.Id && edition.IsPublic).OrderByDescending(edition => edition.Number).Select(edition => edition.Content.Title).First(),
            body.Name, body.Code, record.WithdrawnAt!.Value, record.WithdrawalReason, record.ReplacedBy,
            db.Editions.Where(edition => edition.IsLive && edition.IndexNumber == record.ReplacedBy).Select(edition => edition.Content.Title).FirstOrDefault()))
        .FirstOrDefaultAsync(cancellation);
}

/// <summary>An edition that the public may read and compare.</summary>
public sealed record PublicEdition(int Number, DateTimeOffset ReleasedAt, string ChangeNote, bool IsLive)
{
    internal static IQueryable<PublicEdition> Of(YangguangDb db, RecordId record) =>
        from edition in db.Editions
        where edition.RecordId == record && edition.IsPublic
        orderby edition.Number descending
        select new PublicEdition(edition.Number, edition.ReleasedAt, edition.ChangeNote, edition.IsLive);
}
