using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Portal;

/// <summary>All that the page of one record shows of the record itself, read with one compiled query.</summary>
public sealed record RecordView(
    string IndexNumber, int Edition, string Digest, DateTimeOffset PublishedAt, RecordContent Content,
    BodyId BodyId, string Body, string BodyName, string BodyCode,
    CatalogItemId ItemId, string ItemCode, CatalogRow Row, string AreaCode, RecordRound? Round, RecordLife Life)
{
    public ValidityDays ValidityDays => new(Content.EffectiveOn, Content.ExpiresOn, Life.AmendedOn, Life.RepealedOn);

    private static readonly Func<YangguangDb, string, Task<RecordView?>> ByIndexNumber = EF.CompileAsyncQuery((YangguangDb db, string number) =>
        (from edition in db.Editions
         where edition.IndexNumber == number && edition.IsLive
         join body in db.Bodies on edition.BodyId equals body.Id
         join item in db.CatalogItems.IgnoreQueryFilters(new[] { CatalogItem.LiveFilter }) on edition.ItemId equals item.Id
         join record in db.Records on edition.RecordId equals record.Id
         join met in db.DutyRounds on record.RoundId equals (DutyRoundId?)met.Id into rounds
         from round in rounds.DefaultIfEmpty()
         select new RecordView(
             edition.IndexNumber, edition.Number, edition.Digest, edition.PublishedAt, edition.Content,
             body.Id, body.ShortName, body.Name, body.Code, item.Id, item.Code, item.Row, edition.AreaCode,
             round == null ? null : new RecordRound(round.DueOn, round.State, round.ClosedOn),
             new RecordLife(record.Id, record.AmendedOn, record.RepealedOn, record.ValidityNote, record.ReplacedBy, edition.ReleasedAt, edition.ChangeNote, edition.BackdatedReason, edition.UrgentReason)))
        .FirstOrDefault());

    /// <summary>The live edition under an index number; null when there is none.</summary>
    internal static Task<RecordView?> Find(YangguangDb db, string indexNumber) => ByIndexNumber(db, indexNumber);
}

/// <summary>The last day on which publication was in time, whether it was, and when; null while the duty is open.</summary>
public sealed record RecordRound(DateOnly DueOn, RoundState State, DateOnly? MetOn);

/// <summary>What became of it since: amended, repealed, replaced, changed in a later edition.</summary>
public sealed record RecordLife(
    RecordId Id, DateOnly? AmendedOn, DateOnly? RepealedOn, string Note, string ReplacedBy,
    DateTimeOffset ReleasedAt, string ChangeNote, string BackdatedReason, string UrgentReason);
