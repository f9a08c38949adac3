using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;

namespace Yangguang.Gazette;

/// <summary>提交审签: contents, pages and electronic edition are there.</summary>
public sealed class SubmitIssue(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(GazetteIssueId id, Actor compiler, CancellationToken cancellation = default)
    {
        var issue = await db.OnTheDesk(id, cancellation);
        issue.Submit(time.GetUtcNow());
        audit.Note(compiler, compiler.BodyId, id.Value, new IssueSubmitted(issue.Name));
        await db.SaveChangesAsync(cancellation);
    }
}
