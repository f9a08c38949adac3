using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;

namespace Yangguang.Gazette;

/// <summary>审签出版, or 退回, by somebody other than the compiler.</summary>
public sealed class PublishIssue(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<GazetteIssue> Run(GazetteIssueId id, Actor signer, CancellationToken cancellation = default)
    {
        var issue = await db.OnTheDesk(id, cancellation);
        issue.Publish(signer, time.GetUtcNow());
        audit.Note(signer, signer.BodyId, id.Value, new IssuePublished(issue.Name, issue.Articles.Count, issue.Pdf[..64]));
        await db.SaveChangesAsync(cancellation);
        return issue;
    }

    public async Task Return(GazetteIssueId id, string reason, Actor signer, CancellationToken cancellation = default)
    {
        var issue = await db.OnTheDesk(id, cancellation);
        issue.Return(reason, time.GetUtcNow());
        audit.Note(signer, signer.BodyId, id.Value, new IssueReturned(issue.Name, issue.ReturnReason));
        await db.SaveChangesAsync(cancellation);
    }
}
