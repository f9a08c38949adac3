using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yangguang.Bodies;
using Yangguang.Platform.Jobs;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Platform.Jobs;

/// <summary>Jobs in an installation with several counties.</summary>
public sealed class RunJobsTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task A_county_in_which_a_job_fails_does_not_hold_up_the_next_and_says_so()
    {
        var second = await SecondCounty();
        var seen = new List<string>();
        var job = new Job("test.halting", "停在第一个县的任务", JobTimes.Daily(), (services, _) =>
        {
            var here = services.GetRequiredService<JurisdictionScope>().Current!.Code;
            seen.Add(here);
            return here == host.County.Jurisdiction.Code ? throw new TimeoutException("no answer") : Task.FromResult<string?>("做完了");
        });

        await Jobs(job).Look(job);

        Assert.Equal([host.County.Jurisdiction.Code, second.Code], seen);
        var failed = await RunOf(job, host.County.Jurisdiction);
        Assert.Equal(1, failed.Failures);
        Assert.Contains("TimeoutException", failed.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("no answer", failed.Said, StringComparison.Ordinal);
        Assert.Equal("做完了", (await RunOf(job, second)).Said);
    }

    [Fact]
    public async Task A_daily_job_is_done_by_one_node_and_once()
    {
        var count = 0;
        var job = new Job("test.daily", "每天一次的任务", JobTimes.Daily(), (services, _) =>
        {
            count += services.GetRequiredService<JurisdictionScope>().Id == host.County.Jurisdiction.Id ? 1 : 0;
            return Task.FromResult<string?>(null);
        });
        var (one, other) = (Jobs(job), Jobs(job));

        await one.Look(job);
        await other.Look(job);

        Assert.Equal(1, count);
    }

    [Fact]
    public async Task What_a_killed_node_had_claimed_is_taken_up_when_its_time_is_over()
    {
        var journal = host.Services.GetRequiredService<JobJournal>();
        var job = new Job("test.claimed", "被占用的任务", JobTimes.Daily(), (_, _) => Task.FromResult<string?>(null)) { Longest = TimeSpan.FromMinutes(30) };
        var county = host.County.Jurisdiction;

        Assert.True(await journal.Claim(job, county, default));
        Assert.False(await journal.Claim(job, county, default));
        host.Time.Advance(TimeSpan.FromMinutes(31));
        Assert.True(await journal.Claim(job, county, default));
        // A claim made by a clock that was a year ahead holds nobody up.
        host.Time.Advance(TimeSpan.FromDays(365));
        Assert.True(await journal.Claim(job, county, default));
        host.Time.Advance(-TimeSpan.FromDays(365));
        Assert.True(await journal.Claim(job, county, default));
    }

    [Fact]
    public void Every_job_has_a_name_of_its_own_and_a_title_in_chinese()
    {
        var jobs = host.Services.GetRequiredService<RunJobs>().Jobs;

        Assert.Equal(jobs.Count, jobs.Select(job => job.Name).Distinct().Count());
        Assert.All(jobs, job => Assert.Matches("^[a-z]+\\.[a-z]+$", job.Name));
        Assert.All(jobs, job => Assert.Contains(job.Title, letter => letter is >= '\u4e00' and <= '\u9fff'));
    }

    private RunJobs Jobs(params Job[] jobs) => new(
        jobs, host.Services.GetRequiredService<Surfaces>(), host.Services.GetRequiredService<JobJournal>(), new JobBell(),
        host.Services.GetRequiredService<IServiceScopeFactory>(), host.Time, host.Services.GetRequiredService<ILogger<RunJobs>>());

    private async Task<JobRun> RunOf(Job job, Jurisdiction jurisdiction)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
        return await scope.ServiceProvider.GetRequiredService<YangguangDb>().JobRuns.AsNoTracking().SingleAsync(run => run.Name == job.Name);
    }

    private async Task<Jurisdiction> SecondCounty()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return (await SmallCounty.Found(scope.ServiceProvider, "341300", "b-", "second.example")).Jurisdiction;
    }
}
