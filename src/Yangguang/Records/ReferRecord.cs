using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>报请确定: the text waits until the competent or secrecy department has answered (政府信息公开条例 art. 17).</summary>
public sealed class ReferRecord(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(RecordId id, string doubt, Actor reviewer, CancellationToken cancellation = default)
    {
        var record = await Waiting(id, reviewer, cancellation);
        record.Refer(doubt, reviewer, time);
        audit.Note(reviewer, record.BodyId, record.Id.Value, new DoubtReferred(doubt.Trim()));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>登记答复: the review goes on with the answer beside it.</summary>
    public async Task Answer(RecordId id, string answer, Actor reviewer, CancellationToken cancellation = default)
    {
        var record = await Waiting(id, reviewer, cancellation);
        record.AnswerReferral(answer, reviewer, time);
        audit.Note(reviewer, record.BodyId, record.Id.Value, new ReferralAnswered(answer.Trim()));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<GovernmentRecord> Waiting(RecordId id, Actor reviewer, CancellationToken cancellation)
    {
        var record = await db.Records.AtTheGate(id, cancellation);
        DutyRules.ActsForBody(reviewer, record.BodyId).OrRefuse();
        RecordRules.MayReview(reviewer, GateStep.Secrecy).OrRefuse();
        return record;
    }
}
