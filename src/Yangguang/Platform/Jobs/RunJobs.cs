using System.Diagnostics;
using Yangguang.Bodies;
using Yangguang.Platform.Telemetry;
using Yangguang.Platform.Web;

namespace Yangguang.Platform.Jobs;

/// <summary>
/// Runs every <see cref="Job"/> in every jurisdiction. Each job has a loop of its own, so a slow one holds up no other, and each
/// jurisdiction a unit of work of its own, so one that fails holds up none after it. Nothing that goes wrong ends a loop.
/// </summary>
public sealed class RunJobs(
    IEnumerable<Job> jobs, Surfaces surfaces, JobJournal journal, JobBell bell, IServiceScopeFactory scopes, TimeProvider time, ILogger<RunJobs> log) : BackgroundService
{
    public IReadOnlyList<Job> Jobs { get; } = [.. jobs];

    /// <summary>One look at one job: runs it wherever it is due.</summary>
    public async Task Look(Job job, CancellationToken cancellation = default)
    {
        List<Jurisdiction> jurisdictions;
        try
        {
            jurisdictions = await journal.Jurisdictions(cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A database that is gone for a while comes back; the next look finds what is due.
            log.LogWarning(failure, "Job {Job} could not be looked at", job.Name);
            return;
        }

        foreach (var jurisdiction in jurisdictions)
            await LookIn(job, jurisdiction, cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The server begins to answer meanwhile.
        await Task.Yield();
        await Task.WhenAll(Jobs.Where(job => job.IsOfEachProcess || surfaces.Jobs).Select(job => Keep(job, stoppingToken)));
    }

    private async Task Keep(Job job, CancellationToken stopping)
    {
        if (job.Times.LooksAtStart)
            await Look(job, stopping);
        using var timer = job.Times.Look is { } look ? new PeriodicTimer(look, time) : null;
        Task<bool>? tick = null, rung = null;
        while (!stopping.IsCancellationRequested)
        {
            rung ??= bell.Rung(job.Name, stopping);
            tick ??= timer?.WaitForNextTickAsync(stopping).AsTask();
            var first = tick is null ? rung : await Task.WhenAny(tick, rung);
            if (!await first)
                return;
            if (first == tick)
                tick = null;
            else
                rung = null;
            await Look(job, stopping);
        }
    }

    private async Task LookIn(Job job, Jurisdiction jurisdiction, CancellationToken cancellation)
    {
        try
        {
            if (job.Times.IsDaily
                && (!job.Times.IsDue(await journal.Last(job, jurisdiction, cancellation), time.GetUtcNow()) || !await journal.Claim(job, jurisdiction, cancellation)))
                return;
            await Run(job, jurisdiction, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            log.LogWarning(failure, "How job {Job} went in {Jurisdiction} could not be noted", job.Name, jurisdiction.Code);
        }
    }

    private async Task Run(Job job, Jurisdiction jurisdiction, CancellationToken cancellation)
    {
        using var activity = Measures.Source.StartActivity("job");
        activity?.SetTag("job", job.Name).SetTag("jurisdiction", jurisdiction.Code);
        var (began, clock) = (time.GetUtcNow(), Stopwatch.GetTimestamp());
        string? said;
        var failed = false;
        try
        {
            using var limit = new CancellationTokenSource(job.Longest, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
            said = await job.Work(scope.ServiceProvider, either.Token);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            // The next look tries again, and the next jurisdiction gets its turn now.
            log.LogError(failure, "Job {Job} failed in {Jurisdiction}", job.Name, jurisdiction.Code);
            activity?.SetStatus(ActivityStatusCode.Error);
            (failed, said) = (true, failure is OperationCanceledException ? $"超过{job.Longest.TotalMinutes:0}分钟没有完成，已中止。" : Why(failure));
        }

        Measures.JobRan(job.Name, failed, Stopwatch.GetElapsedTime(clock));
        await journal.Note(job, jurisdiction, began, said, failed, cancellation);
    }

    // The kind of failure helps whoever looks it up in the log; its text may hold what somebody typed.
    private static string Why(Exception failure) => failure switch
    {
        RuleViolationException refusal => refusal.Ruling.Reason,
        InstallationException fault => fault.Message,
        _ => $"出错（{failure.GetType().Name}），详见服务器日志。",
    };
}
