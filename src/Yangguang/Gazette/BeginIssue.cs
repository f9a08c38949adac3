using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Gazette;

/// <summary>开始编排一期: numbered after the last, with every normative document that no issue printed and what bodies handed in.</summary>
public sealed class BeginIssue(YangguangDb db, JurisdictionScope scope, TimeProvider time, AuditTrail audit)
{
    public async Task<GazetteIssue> Run(Actor compiler, CancellationToken cancellation = default)
    {
        var issue = new GazetteIssue(EntityId.New<GazetteIssueId>(time), scope.Id, await Next(cancellation), time.Today(), compiler, time.GetUtcNow());
        var bodies = await db.Bodies.ToDictionaryAsync(body => body.Id, cancellation);
        var supplied = await db.DocumentSupplies.Where(supply => supply.DeclinedFor == "").ToDictionaryAsync(supply => supply.RecordId, supply => supply.Section, cancellation);
        foreach (var edition in await Proposed(cancellation))
        {
            var body = bodies[edition.BodyId];
            issue.Add(EntityId.New<GazetteArticleId>(time), edition, body.Name, supplied.TryGetValue(edition.RecordId, out var section) ? section : SectionOf(body), time.GetUtcNow());
        }

        db.GazetteIssues.Add(issue);
        audit.Note(compiler, compiler.BodyId, issue.Id.Value, new IssueBegun(issue.Name, issue.Articles.Count));
        await db.SaveChangesAsync(cancellation);
        return issue;
    }

    internal static GazetteSection SectionOf(Body body) => body.Kind is BodyKind.Department ? GazetteSection.Department : GazetteSection.Government;

    private Task<List<RecordEdition>> Proposed(CancellationToken cancellation) => db.Editions.AsNoTracking()
        .Where(edition => edition.IsLive && !db.GazetteArticles.Any(article => article.RecordId == edition.RecordId)
            && (edition.Content.Policy == PolicyGrade.Normative || db.DocumentSupplies.Any(supply => supply.RecordId == edition.RecordId && supply.DeclinedFor == "")))
        .OrderBy(edition => edition.Content.FormedOn).ToListAsync(cancellation);

    private async Task<IssueNumber> Next(CancellationToken cancellation)
    {
        var year = time.Today().Year;
        var number = await db.GazetteIssues.Where(issue => issue.Year == year).MaxAsync(issue => (int?)issue.Number, cancellation) ?? 0;
        var total = await db.GazetteIssues.MaxAsync(issue => (int?)issue.TotalNumber, cancellation) ?? 0;
        return new(year, number + 1, total + 1);
    }
}
