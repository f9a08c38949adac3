using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Duties;

public sealed class DutySweepTests(Host host) : IClassFixture<Host>
{
    // A10
    [Fact]
    public async Task The_day_after_the_last_day_the_sweep_finds_the_duty_overdue()
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("审核信息")))[0];
        await host.HasDraft(item, Given.Content("第一季度审核信息", host.Time.Today()));
        var due = (await host.DutyOf(item)).NextDueOn!.Value;

        host.Time.MoveTo(due);
        await Sweep();
        Assert.Equal(DutyState.Due, (await host.DutyOf(item)).State);
        host.Time.MoveTo(due.AddDays(1));
        await Sweep();
        Assert.Equal(DutyState.Overdue, (await host.DutyOf(item)).State);
    }

    [Fact]
    public async Task A_new_quarter_opens_one_round_however_often_the_sweep_runs()
    {
        var item = (await host.HasCatalog(host.County.Department, "06", Given.Row("救助统计", "每季度公开")))[0];
        var before = (await host.DutyOf(item)).Rounds.Count;
        var begins = (await host.DutyOf(item)).NextRoundOn!.Value;

        host.Time.MoveTo(begins);
        var first = await Sweep();
        var second = await Sweep();

        Assert.Equal(before + 1, (await host.DutyOf(item)).Rounds.Count);
        Assert.Equal((1, 0), (first.RoundsOpened, second.RoundsOpened));
        Assert.True((await host.DutyOf(item)).NextRoundOn > begins);
    }

    [Fact]
    public async Task A_sweep_that_changes_nothing_leaves_no_trace_in_the_audit()
    {
        await Sweep();
        var before = await AuditEntries();

        await Sweep();

        Assert.Equal(before, await AuditEntries());
    }

    private Task<DutiesSwept> Sweep() => host.Inside(services => services.GetRequiredService<SweepDuties>().Run());

    private Task<int> AuditEntries() => host.Inside(services => services.GetRequiredService<YangguangDb>().Audit.CountAsync());
}
