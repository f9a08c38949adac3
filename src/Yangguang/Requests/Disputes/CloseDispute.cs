using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests;

namespace Yangguang.Requests.Disputes;

/// <summary>审结: how a dispute ended and, where the organ must act, until when.</summary>
public sealed class CloseDispute(YangguangDb db, CountyCalendar calendar, TimeProvider time, AuditTrail audit)
{
    public async Task Run(DisputeId id, DisputeEnding ending, Actor clerk, CancellationToken cancellation = default)
    {
        var dispute = await Of(id, clerk, cancellation);
        DisputeRules.MayClose(dispute, ending, time.Today()).OrRefuse();
        var performance = ending.EffectiveOn is { } effective ? Lawsuit.PerformBy(await calendar.Current(cancellation), effective) : null;
        dispute.Close(ending, performance, time.GetUtcNow());
        audit.Note(clerk, dispute.BodyId, id.Value, new DisputeClosed(
            dispute.Facts.CaseNumber, ending.Outcome.InWords(), $"{ending.ClosedOn:yyyy-MM-dd}", dispute.PerformBy is { } by ? $"，{by:yyyy-MM-dd} 前履行" : ""));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Perform(DisputeId id, DateOnly on, Actor clerk, CancellationToken cancellation = default)
    {
        var dispute = await Of(id, clerk, cancellation);
        DisputeRules.IsPast(on, time.Today()).OrRefuse();
        dispute.Perform(on, time.GetUtcNow());
        audit.Note(clerk, dispute.BodyId, id.Value, new JudgmentPerformed(dispute.Facts.CaseNumber, $"{on:yyyy-MM-dd}"));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Reopen(DisputeId id, Actor clerk, CancellationToken cancellation = default)
    {
        var dispute = await Of(id, clerk, cancellation);
        dispute.Reopen(time.GetUtcNow());
        audit.Note(clerk, dispute.BodyId, id.Value, new DisputeReopened(dispute.Facts.CaseNumber));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<Dispute> Of(DisputeId id, Actor clerk, CancellationToken cancellation)
    {
        var dispute = await db.Disputes.SingleAsync(each => each.Id == id, cancellation);
        DisputeRules.ActsForBody(clerk, dispute.BodyId).OrRefuse();
        return dispute;
    }
}
