using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Interpretations;

/// <summary>起草解读 of a policy document, from its plan: who drafts the document explains it (谁起草谁解读).</summary>
public sealed class DraftInterpretation(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<Interpretation> Run(RecordId documentId, InterpretationContent? content, Actor author, CancellationToken cancellation = default)
    {
        var document = await db.Records.SingleAsync(record => record.Id == documentId, cancellation);
        InterpretationRules.ActsForBody(author, document.BodyId).OrRefuse();
        InterpretationRules.IsPolicy(document.Content).OrRefuse();
        content ??= new InterpretationContent { Title = $"《{document.Content.Title}》解读" };
        var interpretation = new Interpretation(EntityId.New<InterpretationId>(time), document, content, author, time.GetUtcNow());
        db.Interpretations.Add(interpretation);
        audit.Note(author, document.BodyId, interpretation.Id.Value, new InterpretationDrafted(document.Content.Title));
        await db.SaveChangesAsync(cancellation);
        return interpretation;
    }
}
