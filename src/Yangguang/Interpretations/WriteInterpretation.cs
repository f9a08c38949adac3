using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Interpretations;

/// <summary>修改解读; what somebody else saved meanwhile is not overwritten.</summary>
public sealed class WriteInterpretation(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(InterpretationId id, int seen, InterpretationContent content, Actor writer, CancellationToken cancellation = default)
    {
        var interpretation = await db.Interpretations.SingleAsync(each => each.Id == id, cancellation);
        InterpretationRules.ActsForBody(writer, interpretation.BodyId).OrRefuse();
        InterpretationRules.IsCurrent(interpretation.Revision, seen).OrRefuse();
        interpretation.Rewrite(content, writer, time.GetUtcNow());
        audit.Note(writer, interpretation.BodyId, id.Value, new InterpretationRewritten(interpretation.Content.Title, interpretation.Revision));
        await db.SaveChangesAsync(cancellation);
    }
}
