using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Interpretations;

/// <summary>审定 by a second person: of a public document it comes out at once, else together with the document; or 退回.</summary>
public sealed class ReviewInterpretation(YangguangDb db, IssueInterpretations issue, TimeProvider time, AuditTrail audit)
{
    public async Task<InterpretationState> Approve(InterpretationId id, int seen, Actor reviewer, CancellationToken cancellation = default)
    {
        var interpretation = await Find(id, seen, reviewer, cancellation);
        interpretation.Approve(reviewer, time.GetUtcNow());
        audit.Note(reviewer, interpretation.BodyId, id.Value, new InterpretationApproved(interpretation.Content.Title));
        var document = await db.Records.SingleAsync(record => record.Id == interpretation.RecordId, cancellation);
        if (document.Standing == PublicStanding.Live)
            await issue.Run(document, [interpretation], reviewer, cancellation);
        await db.SaveChangesAsync(cancellation);
        return interpretation.State;
    }

    public async Task Return(InterpretationId id, int seen, string reason, Actor reviewer, CancellationToken cancellation = default)
    {
        var interpretation = await Find(id, seen, reviewer, cancellation);
        interpretation.Return(reason, time.GetUtcNow());
        audit.Note(reviewer, interpretation.BodyId, id.Value, new InterpretationReturned(interpretation.ReturnReason));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<Interpretation> Find(InterpretationId id, int seen, Actor reviewer, CancellationToken cancellation)
    {
        var interpretation = await db.Interpretations.SingleAsync(each => each.Id == id, cancellation);
        InterpretationRules.ActsForBody(reviewer, interpretation.BodyId).OrRefuse();
        InterpretationRules.MayReview(reviewer).OrRefuse();
        InterpretationRules.IsCurrent(interpretation.Revision, seen).OrRefuse();
        return interpretation;
    }
}
