using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Oversight.Operations;
using Yangguang.Platform.Backup;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Oversight.Operations;

/// <summary>P15: a backup that is not made is known before it is needed.</summary>
public sealed class BackupTroubleTests(Host host) : IClassFixture<Host>
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static readonly LastBackup Good = new(Now.AddDays(-1), "a.ygb", 3_500_000, 4, 1, null, Now.AddDays(-1));

    [Fact]
    public void A_backup_of_last_night_and_none_that_nobody_asked_for_are_no_alarm()
    {
        Assert.Empty(FindTroubles.Backup(null, isScheduled: false, Now));
        Assert.Empty(FindTroubles.Backup(Good, isScheduled: true, Now));
        Assert.Empty(FindTroubles.Backup(Good, isScheduled: true, Now.AddDays(1)));
        Assert.Empty(FindTroubles.Backup(Good, isScheduled: false, Now.AddDays(30)));
    }

    [Fact]
    public void Until_the_first_backup_the_administrator_is_told_that_there_is_none() =>
        Assert.False(Assert.Single(FindTroubles.Backup(null, isScheduled: true, Now)).IsGrave);

    [Fact]
    public void A_failed_backup_and_one_older_than_two_days_are_alarms()
    {
        Assert.True(Assert.Single(FindTroubles.Backup(Good, isScheduled: true, Now.AddDays(1).AddMinutes(1))).IsGrave);
        Assert.Contains("磁盘已满", Assert.Single(FindTroubles.Backup(Good with { Problem = "磁盘已满" }, isScheduled: true, Now)).What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_the_last_backup_of_the_node_and_why_one_failed()
    {
        using var administrator = await host.SignedIn(host.County.Administrator);
        Assert.Contains("备份没有设置定时备份", (await administrator.Open("/desk/system")).Text, StringComparison.Ordinal);

        Good.Keep(host.Services.GetRequiredService<IConfiguration>());
        var page = await administrator.Open("/desk/system");
        Assert.Contains("2026-03-01 09:00，3.3 MB，已读回核对", page.Text, StringComparison.Ordinal);

        (Good with { At = Now, Problem = "读回时第2部分不符" }).Keep(host.Services.GetRequiredService<IConfiguration>());
        page = await administrator.Open("/desk/system");
        Assert.Contains("没有做成：读回时第2部分不符", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.TextsOf(".notice-danger"), alarm => alarm.Contains("2026-03-02 09:00 的备份没有做成", StringComparison.Ordinal));
    }
}
