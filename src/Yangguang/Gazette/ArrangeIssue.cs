using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Gazette;

/// <summary>编排: takes documents in or out, orders them, says on which page each begins, and numbers the issue.</summary>
public sealed class ArrangeIssue(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Take(GazetteIssueId id, string indexNumber, GazetteSection? section, Actor compiler, CancellationToken cancellation = default)
    {
        var issue = await db.OnTheDesk(id, cancellation);
        var typed = indexNumber.Trim();
        var edition = await db.Editions.AsNoTracking().SingleOrDefaultAsync(edition => edition.IsLive && edition.IndexNumber == typed, cancellation);
        GazetteRules.IsPublic(edition).OrRefuse();
        var body = await db.Bodies.SingleAsync(body => body.Id == edition!.BodyId, cancellation);
        db.Add(issue.Add(EntityId.New<GazetteArticleId>(time), edition!, body.Name, section ?? BeginIssue.SectionOf(body), time.GetUtcNow()));
        audit.Note(compiler, compiler.BodyId, id.Value, new ArticleTaken(issue.Name, edition!.Content.Title));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Drop(GazetteIssueId id, GazetteArticleId article, Actor compiler, CancellationToken cancellation = default)
    {
        var issue = await db.OnTheDesk(id, cancellation);
        if (issue.Articles.FirstOrDefault(each => each.Id == article) is not { } dropped)
            return;
        issue.Remove(article, time.GetUtcNow());
        audit.Note(compiler, compiler.BodyId, id.Value, new ArticleDropped(issue.Name, dropped.Title));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Move(GazetteIssueId id, GazetteArticleId article, int by, CancellationToken cancellation = default)
    {
        (await db.OnTheDesk(id, cancellation)).Move(article, Math.Sign(by), time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Sections and pages of all documents at once.</summary>
    public async Task Place(GazetteIssueId id, IEnumerable<ArticlePlace> places, CancellationToken cancellation = default)
    {
        var issue = await db.OnTheDesk(id, cancellation);
        foreach (var place in places)
            issue.Place(GazetteArticleId.From(place.Article), place.Section, place.Page, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Number(GazetteIssueId id, IssueNumber number, DateOnly issuedOn, CancellationToken cancellation = default)
    {
        var issue = await db.OnTheDesk(id, cancellation);
        var isTaken = await db.GazetteIssues.AnyAsync(
            other => other.Id != id && ((other.Year == number.Year && other.Number == number.Number) || other.TotalNumber == number.Total), cancellation);
        GazetteRules.NumberIsFree(number, isTaken).OrRefuse();
        issue.Rename(number, issuedOn, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Where a document stands in the issue, as typed.</summary>
public sealed record ArticlePlace
{
    public Guid Article { get; init; }

    public GazetteSection Section { get; init; }

    public int Page { get; init; }
}
