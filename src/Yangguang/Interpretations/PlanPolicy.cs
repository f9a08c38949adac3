using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Interpretations;

/// <summary>登记拟出台的重大政策 with its day (D06); a plan that fell through is dropped.</summary>
public sealed class PlanPolicy(YangguangDb db, JurisdictionScope scope, TimeProvider time, AuditTrail audit)
{
    public async Task<PlannedPolicy> Run(BodyId body, string title, DateOnly? on, string note, Actor clerk, CancellationToken cancellation = default)
    {
        InterpretationRules.ActsForBody(clerk, body).OrRefuse();
        InterpretationRules.PlanIsTold(title, on).OrRefuse();
        var plan = new PlannedPolicy(EntityId.New<PlannedPolicyId>(time), body, title, on!.Value, note, clerk, scope.Id);
        db.PlannedPolicies.Add(plan);
        audit.Note(clerk, body, plan.Id.Value, new PolicyPlanned(plan.Title, $"{plan.On:yyyy-MM-dd}"));
        await db.SaveChangesAsync(cancellation);
        return plan;
    }

    public async Task Drop(PlannedPolicyId id, Actor clerk, CancellationToken cancellation = default)
    {
        if (await db.PlannedPolicies.SingleOrDefaultAsync(plan => plan.Id == id, cancellation) is not { } plan)
            return;
        InterpretationRules.ActsForBody(clerk, plan.BodyId).OrRefuse();
        db.PlannedPolicies.Remove(plan);
        audit.Note(clerk, plan.BodyId, id.Value, new PlannedPolicyDropped(plan.Title));
        await db.SaveChangesAsync(cancellation);
    }
}
