using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Jobs;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Oversight.Operations;

/// <summary>立即运行: a job is run out of turn, by this node at once or by the node that has jobs at its next look.</summary>
public sealed class AskForJob(YangguangDb db, RunJobs jobs, JobBell bell, AuditTrail audit, TimeProvider time)
{
    public async Task<Job> Run(string name, Actor actor, CancellationToken cancellation = default)
    {
        var job = jobs.Jobs.FirstOrDefault(job => job.Name == name)
            ?? throw new RuleViolationException(Ruling.Refused("job.unknown", $"没有名为“{name}”的后台任务，请从列表里选择。"));
        // What each process does for itself, and often, is woken by the bell alone.
        if (job.Times.IsDaily)
        {
            var run = await db.JobRuns.SingleOrDefaultAsync(run => run.Name == name, cancellation)
                ?? db.JobRuns.Add(new JobRun(db.Scope, name)).Entity;
            run.Want(time.GetUtcNow());
        }

        audit.Note(actor, actor.BodyId, Guid.Empty, new JobAskedFor(job.Title));
        await db.SaveChangesAsync(cancellation);
        bell.Ring(name);
        return job;
    }
}
