using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Profiles;

/// <summary>办结领域任务, in the order of the chain; the last one only when no body of the area still owes its catalogue.</summary>
public sealed class FinishAreaTask(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(NewAreaTaskId id, string outcome, Actor actor, CancellationToken cancellation = default)
    {
        var task = await db.NewAreaTasks.SingleAsync(task => task.Id == id, cancellation);
        ProfileRules.OwnsTask(actor, task).OrRefuse();
        ProfileRules.EarlierAreDone(await db.NewAreaTasks.CountAsync(
            other => other.AreaCode == task.AreaCode && other.Step < task.Step && other.DoneOn == null, cancellation)).OrRefuse();
        if (task.IsPublication)
            ProfileRules.NobodyStillCompiles(await StillCompiling(task.AreaCode, cancellation)).OrRefuse();
        task.Finish(outcome, actor, time.Today());
        audit.Note(actor, task.BodyId, id.Value, new AreaTaskFinished(AreaNames.Of(task.AreaCode), task.Name, task.Outcome));
        await db.SaveChangesAsync(cancellation);
    }

    private Task<int> StillCompiling(string area, CancellationToken cancellation) =>
        db.AreaAssignments.Where(assignment => assignment.AreaCode == area).CountAsync(
            assignment => !db.Catalogs.Any(catalog => catalog.AreaCode == area && catalog.BodyId == assignment.BodyId
                && catalog.Standing != CatalogStanding.ToBeCompiled),
            cancellation);
}
