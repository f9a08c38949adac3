using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>事后补审 of an urgent publication, by somebody who neither wrote nor published it.</summary>
public sealed class ReviewUrgent(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(RecordId id, string note, Actor reviewer, CancellationToken cancellation = default)
    {
        var record = await db.Records.AtTheGate(id, cancellation);
        DutyRules.ActsForBody(reviewer, record.BodyId).OrRefuse();
        RecordRules.MayReview(reviewer, GateStep.AfterReview).OrRefuse();
        var publisher = await db.Audit.Where(entry => entry.Subject == id.Value && entry.Event == nameof(RecordPublishedUrgently))
            .OrderByDescending(entry => entry.At).Select(entry => entry.ActorId).FirstOrDefaultAsync(cancellation);
        record.ReviewAfterwards(publisher, note, reviewer, time);
        audit.Note(reviewer, record.BodyId, record.Id.Value, new UrgentPublicationReviewed(note.Trim()));
        await db.SaveChangesAsync(cancellation);
    }
}
