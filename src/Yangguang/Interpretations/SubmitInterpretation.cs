using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Interpretations;

namespace Yangguang.Interpretations;

/// <summary>提交审定: complete, and measured against its document.</summary>
public sealed class SubmitInterpretation(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<Interpretation> Run(InterpretationId id, Actor writer, CancellationToken cancellation = default)
    {
        var interpretation = await db.Interpretations.SingleAsync(each => each.Id == id, cancellation);
        InterpretationRules.ActsForBody(writer, interpretation.BodyId).OrRefuse();
        var document = await db.Records.Where(record => record.Id == interpretation.RecordId).Select(record => record.Content.Text).SingleAsync(cancellation);
        var score = CopyScore.Of(document, interpretation.Content.AllText);
        interpretation.Submit(score, time.GetUtcNow());
        audit.Note(writer, interpretation.BodyId, id.Value, new InterpretationSubmitted(interpretation.Content.Title, $"{score:P0}"));
        await db.SaveChangesAsync(cancellation);
        return interpretation;
    }
}
