using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>退回修改, with the slip that the clerk will read.</summary>
public sealed class ReturnRecord(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(RecordId id, string reason, Actor reviewer, CancellationToken cancellation = default)
    {
        var record = await db.Records.AtTheGate(id, cancellation);
        DutyRules.ActsForBody(reviewer, record.BodyId).OrRefuse();
        RecordRules.MayReview(reviewer, record.State.Waits() ?? GateStep.SignOff).OrRefuse();
        record.Return(reason, reviewer, time);
        audit.Note(reviewer, record.BodyId, record.Id.Value, new RecordReturned(record.ReturnReason));
        await db.SaveChangesAsync(cancellation);
    }
}
