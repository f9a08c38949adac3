using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Interpretations;

/// <summary>更正 of a public interpretation, whose text stays until the next is approved; or 放弃 of a draft.</summary>
public sealed class ReviseInterpretation(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Begin(InterpretationId id, Actor author, CancellationToken cancellation = default)
    {
        var interpretation = await Find(id, author, cancellation);
        interpretation.Revise(author, time.GetUtcNow());
        audit.Note(author, interpretation.BodyId, id.Value, new InterpretationRevised(interpretation.Title));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Discard(InterpretationId id, Actor author, CancellationToken cancellation = default)
    {
        var interpretation = await Find(id, author, cancellation);
        interpretation.Discard(time.GetUtcNow());
        audit.Note(author, interpretation.BodyId, id.Value, new InterpretationDiscarded(interpretation.Title));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<Interpretation> Find(InterpretationId id, Actor author, CancellationToken cancellation)
    {
        var interpretation = await db.Interpretations.SingleAsync(each => each.Id == id, cancellation);
        InterpretationRules.ActsForBody(author, interpretation.BodyId).OrRefuse();
        return interpretation;
    }
}
