using Yangguang.Accounts;
using Yangguang.Calendar;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>紧急发布: secrecy is reviewed now, the rest afterwards by a day that local practice sets. It is marked and counted.</summary>
public sealed class PublishUrgently(YangguangDb db, ReviewStep steps, ReleaseEdition release, CountyCalendar calendar, TimeProvider time)
{
    public async Task<RecordEdition> Run(RecordId id, string reason, ReviewSheet sheet, Actor publisher, CancellationToken cancellation = default)
    {
        var record = await db.Records.AtTheGate(id, cancellation);
        DutyRules.ActsForBody(publisher, record.BodyId).OrRefuse();
        RecordRules.MayReview(publisher, GateStep.SignOff).OrRefuse();
        UrgentPublication.ReasonIsGiven(reason).OrRefuse();
        if (record.State == RecordState.SecrecyReview)
            steps.Pass(record, sheet, publisher);
        // Exceptions from masking are somebody's answer too; without one, nothing that is found may leave.
        if (record.State == RecordState.PrivacyCheck && sheet.Privacy is not null)
            steps.Pass(record, sheet, publisher);
        var due = UrgentPublication.ReviewBy(await calendar.Current(cancellation), time.Today(), LocalPractice.Default).DueOn;
        var edition = await release.PublishUrgently(record, reason, due, publisher, cancellation);
        await db.SaveChangesAsync(cancellation);
        return edition;
    }
}
