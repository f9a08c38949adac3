using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Oversight.Operations;
using Yangguang.Platform.Jobs;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Oversight.Operations;

public sealed class SystemPageTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task The_administrator_sees_every_job_and_runs_one_now()
    {
        using var administrator = await host.SignedIn(host.County.Administrator);
        var page = await administrator.Open("/desk/system");

        var jobs = host.Services.GetRequiredService<RunJobs>();
        Assert.All(jobs.Jobs, job => Assert.Contains(job.Title, page.Text, StringComparison.Ordinal));
        Assert.Contains("还没有运行", page.Text, StringComparison.Ordinal);

        var asked = await administrator.Send(page, "form:has(input[value='duties.sweep'])");
        Assert.Contains("已安排运行", asked.Text, StringComparison.Ordinal);

        // The bell woke the server's own loop.
        Assert.True(await RunningHost.Until(
            async () => (await administrator.Open("/desk/system")).Text.Contains("新增逾期 0 项", StringComparison.Ordinal), TimeSpan.FromSeconds(30)));
        Assert.Contains("要求立即运行后台任务：公开义务每日核对", (await administrator.Open("/desk/audit")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_does_not_exist_is_refused_in_words()
    {
        using var administrator = await host.SignedIn(host.County.Administrator);
        var page = await administrator.Open("/desk/system");
        var refused = await administrator.Send(page, "form:has(input[value='duties.sweep'])", ("job", "no.such"));

        Assert.Contains("没有名为“no.such”的后台任务", refused.TextOf(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_administrator_sees_how_the_system_runs()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);

        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Open("/desk/system")).Status);
    }

    [Fact]
    public async Task No_setting_shows_a_secret()
    {
        using var administrator = await host.SignedIn(host.County.Administrator);
        var page = await administrator.Open("/desk/system");

        Assert.Contains("Database:ConnectionString", page.Text, StringComparison.Ordinal);
        Assert.Contains("已设置，不显示", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Data Source=", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Host=", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    // P17: silence about next year's holidays is an alarm from December on.
    [Fact]
    public void The_calendar_of_next_year_is_missed_from_november_and_an_alarm_from_december()
    {
        Assert.Empty(FindTroubles.Calendar(new(2030, 10, 31)));
        Assert.False(Assert.Single(FindTroubles.Calendar(new(2030, 11, 1))).IsGrave);
        Assert.True(Assert.Single(FindTroubles.Calendar(new(2030, 12, 1))).IsGrave);
        Assert.Empty(FindTroubles.Calendar(new(2025, 12, 1)));
    }

    [Fact]
    public async Task What_was_not_delivered_is_sent_again_by_one_button()
    {
        var resent = await host.Inside(services => services.GetRequiredService<RetryDeliveries>().Run(host.County.Administrator.AsActor()));

        Assert.Equal(0, resent);
        Assert.True(await host.Inside(services => services.GetRequiredService<YangguangDb>().Audit.AnyAsync(entry => entry.Event == nameof(FailedDeliveriesResent))));
    }
}
