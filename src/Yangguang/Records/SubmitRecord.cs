using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records;

/// <summary>提交审核: complete, with its attribute determined, or it stays with the clerk.</summary>
public sealed class SubmitRecord(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(RecordId id, Actor author, CancellationToken cancellation = default)
    {
        var record = await db.Records.SingleAsync(record => record.Id == id, cancellation);
        DutyRules.ActsForBody(author, record.BodyId).OrRefuse();
        record.Submit(time.Today(), time.GetUtcNow());
        audit.Note(author, record.BodyId, record.Id.Value, new RecordSubmitted(record.Content.Title));
        await db.SaveChangesAsync(cancellation);
    }
}
