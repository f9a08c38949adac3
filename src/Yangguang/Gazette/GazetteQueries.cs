using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Gazette;

/// <summary>What the gazette owes and has.</summary>
internal static class GazetteQueries
{
    /// <summary>Live normative documents that no issue prints: each must appear in the next one (国办发〔2018〕22号).</summary>
    public static IQueryable<RecordEdition> NotYetPrinted(this YangguangDb db) => db.Editions.Where(edition =>
        edition.IsLive && edition.Content.Policy == PolicyGrade.Normative && !db.GazetteArticles.Any(article => article.RecordId == edition.RecordId));

    public static IQueryable<GazetteIssue> Published(this YangguangDb db) => db.GazetteIssues.AsNoTracking().Where(issue => issue.State == GazetteState.Published);

    public static Task<GazetteIssue> OnTheDesk(this YangguangDb db, GazetteIssueId id, CancellationToken cancellation) =>
        db.GazetteIssues.Include(issue => issue.Articles.OrderBy(article => article.Place)).SingleAsync(issue => issue.Id == id, cancellation);

    public static IQueryable<WaitingDocument> Waiting(this YangguangDb db, IQueryable<RecordEdition> editions) =>
        from edition in editions
        join body in db.Bodies on edition.BodyId equals body.Id
        orderby edition.PublishedAt, edition.IndexNumber
        select new WaitingDocument(edition.IndexNumber, edition.Content.Title, edition.Content.DocumentNumber, body.ShortName, edition.PublishedAt);
}

/// <summary>A document that waits for an issue.</summary>
public sealed record WaitingDocument(string IndexNumber, string Title, string DocumentNumber, string Body, DateTimeOffset PublishedAt);
