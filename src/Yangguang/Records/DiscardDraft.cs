using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records;

/// <summary>放弃草稿: an unpublished draft is put aside; a revision gives way to the edition before it.</summary>
public sealed class DiscardDraft(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(RecordId id, Actor author, CancellationToken cancellation = default)
    {
        var record = await db.Records.AtTheGate(id, cancellation);
        DutyRules.ActsForBody(author, record.BodyId).OrRefuse();
        var before = await db.Editions.Where(edition => edition.RecordId == id).OrderByDescending(edition => edition.Number).FirstOrDefaultAsync(cancellation);
        audit.Note(author, record.BodyId, record.Id.Value, new DraftDiscarded(record.Content.Title));
        record.Discard(before, author, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }
}
