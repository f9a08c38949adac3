using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>撤下: the page gives way to the reason and to what took its place; every edition is kept.</summary>
public sealed class WithdrawRecord(YangguangDb db, LoseEvidence loseEvidence, Outbox outbox, TimeProvider time, AuditTrail audit)
{
    public async Task Run(RecordId id, string reason, string replacedBy, Actor reviewer, CancellationToken cancellation = default)
    {
        var record = await db.Records.AtTheGate(id, cancellation);
        DutyRules.ActsForBody(reviewer, record.BodyId).OrRefuse();
        RecordRules.MayReview(reviewer, GateStep.SignOff).OrRefuse();
        var replacement = await Live(replacedBy, cancellation);
        RecordRules.ReplacementIsPublic(replacedBy, record, replacement is not null).OrRefuse();
        Exposure.MayBeSaid("撤下原因", reason).OrRefuse();
        record.Withdraw(reason, replacedBy, time.GetUtcNow());
        foreach (var live in await db.Editions.Where(edition => edition.RecordId == id && edition.IsLive).ToListAsync(cancellation))
        {
            live.StepBack();
            outbox.Announce(RecordNews.Of(RecordNews.Withdrawn, live));
        }

        await loseEvidence.Of(record, replacement, reviewer, cancellation);
        audit.Note(reviewer, record.BodyId, id.Value, new RecordWithdrawn(record.Content.Title, record.WithdrawalReason, record.ReplacedBy));
        await db.SaveChangesAsync(cancellation);
    }

    private Task<RecordEdition?> Live(string number, CancellationToken cancellation)
    {
        var typed = number.Trim();
        return db.Editions.AsNoTracking().FirstOrDefaultAsync(edition => edition.IsLive && edition.IndexNumber == typed, cancellation);
    }
}
