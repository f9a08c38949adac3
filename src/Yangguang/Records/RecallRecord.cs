using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records;

/// <summary>撤回提交: the drafter takes the text back to mend it.</summary>
public sealed class RecallRecord(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(RecordId id, Actor author, CancellationToken cancellation = default)
    {
        var record = await db.Records.AtTheGate(id, cancellation);
        DutyRules.ActsForBody(author, record.BodyId).OrRefuse();
        record.Recall(author, time.GetUtcNow());
        audit.Note(author, record.BodyId, record.Id.Value, new RecordRecalled(record.Content.Title));
        await db.SaveChangesAsync(cancellation);
    }
}
