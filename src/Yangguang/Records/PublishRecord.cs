using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>
/// 审签并发布: a second person answers every step that is left, signs, and the edition goes out at once, at its hour, or, when it is
/// not proactive, into the register. One transaction.
/// </summary>
public sealed class PublishRecord(YangguangDb db, ReviewStep steps, ReleaseEdition release, TimeProvider time, AuditTrail audit)
{
    /// <summary>The edition that was frozen; null when it is planned for later.</summary>
    public async Task<RecordEdition?> Run(RecordId id, ReviewSheet sheet, Actor signer, CancellationToken cancellation = default)
    {
        var record = await db.Records.AtTheGate(id, cancellation);
        DutyRules.ActsForBody(signer, record.BodyId).OrRefuse();
        while (record.State.IsUnderReview() && record.State != RecordState.SignOff)
            steps.Pass(record, sheet, signer);
        record.May(RecordAct.Sign, signer).OrRefuse();
        RecordRules.MayReview(signer, GateStep.SignOff).OrRefuse();
        record.Sign(sheet.Plan, sheet.Note, signer, time.Today(), time);
        var edition = await Release(record, signer, cancellation);
        await db.SaveChangesAsync(cancellation);
        return edition;
    }

    private async Task<RecordEdition?> Release(GovernmentRecord record, Actor signer, CancellationToken cancellation)
    {
        if (record.State == RecordState.Registered)
            return await release.Register(record, signer, cancellation);
        if (record.ScheduledAt is not { } hour)
            return await release.Publish(record, signer, cancellation);
        audit.Note(signer, record.BodyId, record.Id.Value, new PublicationScheduled($"{hour.InChina():yyyy-MM-dd HH:mm}"));
        return null;
    }
}
