using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Platform.Jobs;

/// <summary>
/// Reads and writes <see cref="JobRun"/>, in a unit of work of its own: what a failed job left unsaved must not come along. What runs
/// every few seconds is written down when something changed, else every few minutes.
/// </summary>
public sealed class JobJournal(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(JurisdictionId, string), (DateTimeOffset At, bool Failed)> _written = [];

    internal Task<JobRun?> Last(Job job, Jurisdiction jurisdiction, CancellationToken cancellation) => Inside(jurisdiction, db =>
        db.JobRuns.AsNoTracking().SingleOrDefaultAsync(run => run.Name == job.Name, cancellation));

    /// <summary>
    /// Takes a daily job for this node; false when another has it. A claim that lies further ahead than any can was made by a clock
    /// that was wrong.
    /// </summary>
    internal Task<bool> Claim(Job job, Jurisdiction jurisdiction, CancellationToken cancellation) => Inside(jurisdiction, async db =>
    {
        var now = time.GetUtcNow();
        var (until, latest) = (now + job.Longest, now + (2 * job.Longest));
        if (!await db.JobRuns.AnyAsync(run => run.Name == job.Name, cancellation))
        {
            db.JobRuns.Add(new JobRun(jurisdiction.Id, job.Name));
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException)
            {
                // Another node was quicker to write its first line; the claim decides between them.
                db.ChangeTracker.Clear();
            }
        }

        return await db.JobRuns.Where(run => run.Name == job.Name && (run.ClaimedUntil == null || run.ClaimedUntil < now || run.ClaimedUntil > latest))
            .ExecuteUpdateAsync(run => run.SetProperty(each => each.ClaimedUntil, until).SetProperty(each => each.StartedAt, now), cancellation) == 1;
    });

    internal Task Note(Job job, Jurisdiction jurisdiction, DateTimeOffset began, string? said, bool failed, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (!job.Times.IsDaily && said is null && _written.TryGetValue((jurisdiction.Id, job.Name), out var last)
            && last.Failed == failed && now - last.At < Quiet && last.At <= now)
            return Task.CompletedTask;
        _written[(jurisdiction.Id, job.Name)] = (now, failed);
        return Inside(jurisdiction, async db =>
        {
            var run = await db.JobRuns.SingleOrDefaultAsync(run => run.Name == job.Name, cancellation)
                ?? db.JobRuns.Add(new JobRun(jurisdiction.Id, job.Name)).Entity;
            if (failed)
                run.Fail(began, now, said ?? "");
            else
                run.Succeed(began, now, said ?? "");
            return await db.SaveChangesAsync(cancellation);
        });
    }

    internal async Task<List<Jurisdiction>> Jurisdictions(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().OrderBy(each => each.Code).ToListAsync(cancellation);
    }

    private async Task<T> Inside<T>(Jurisdiction jurisdiction, Func<YangguangDb, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
        return await work(scope.ServiceProvider.GetRequiredService<YangguangDb>());
    }
}
