using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Disputes;

/// <summary>登记复议、诉讼: what was filed against an answer, or against silence.</summary>
public sealed class RegisterDispute(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<Dispute> Run(BodyId bodyId, DisputeFacts facts, Actor clerk, CancellationToken cancellation = default)
    {
        await Check(bodyId, null, facts, clerk, cancellation);
        var body = await db.Bodies.SingleAsync(body => body.Id == bodyId, cancellation);
        var dispute = new Dispute(EntityId.New<DisputeId>(time), body, facts, time.GetUtcNow());
        db.Disputes.Add(dispute);
        audit.Note(clerk, bodyId, dispute.Id.Value, new DisputeRegistered(dispute.Facts.Kind.InWords(), dispute.Facts.CaseNumber, $"{dispute.Facts.FiledOn:yyyy-MM-dd}"));
        await db.SaveChangesAsync(cancellation);
        return dispute;
    }

    public async Task Rewrite(DisputeId id, DisputeFacts facts, Actor clerk, CancellationToken cancellation = default)
    {
        var dispute = await db.Disputes.SingleAsync(each => each.Id == id, cancellation);
        await Check(dispute.BodyId, id, facts, clerk, cancellation);
        dispute.Rewrite(facts, time.GetUtcNow());
        audit.Note(clerk, dispute.BodyId, id.Value, new DisputeRewritten(dispute.Facts.CaseNumber));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task Check(BodyId body, DisputeId? id, DisputeFacts facts, Actor clerk, CancellationToken cancellation)
    {
        DisputeRules.ActsForBody(clerk, body).OrRefuse();
        DisputeRules.IsTold(facts, time.Today()).OrRefuse();
        var number = facts.CaseNumber.Trim();
        DisputeRules.IsUnique(number, await db.Disputes.AnyAsync(
            each => each.BodyId == body && each.Id != id && each.Facts.Kind == facts.Kind && each.Facts.CaseNumber == number, cancellation)).OrRefuse();
    }
}
