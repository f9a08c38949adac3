using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Jobs;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Platform.Jobs;

/// <summary>When jobs fall due, whatever the clock does.</summary>
public sealed class JobTimesTests
{
    private static readonly DateTimeOffset Morning = FakeTime.Start;

    [Fact]
    public void A_daily_job_runs_once_a_day_in_china_and_not_before_its_hour()
    {
        var nightly = JobTimes.Daily(3);
        var midnight = Morning.DayInChina().StartInChina();
        var done = Ran(midnight.AddHours(4));

        Assert.False(nightly.IsDue(null, midnight.AddHours(2.9)));
        Assert.True(nightly.IsDue(null, midnight.AddHours(3)));
        Assert.False(nightly.IsDue(done, midnight.AddHours(23)));
        Assert.False(nightly.IsDue(done, midnight.AddHours(26)));
        Assert.True(nightly.IsDue(done, midnight.AddHours(27)));
        Assert.Equal(midnight.AddHours(27), nightly.NextAfter(done, midnight.AddHours(5)));
    }

    [Fact]
    public void A_clock_that_ran_years_ahead_and_was_put_right_keeps_no_job_from_running()
    {
        var aheadOfTime = Ran(Morning.AddYears(10));
        var failedAhead = new JobRun(default, "job");
        failedAhead.Fail(Morning.AddYears(10), Morning.AddYears(10), "");

        Assert.True(JobTimes.Daily().IsDue(aheadOfTime, Morning));
        Assert.True(JobTimes.Daily().IsDue(failedAhead, Morning));
        Assert.True(JobTimes.Every(TimeSpan.FromSeconds(2)).IsDue(aheadOfTime, Morning));
    }

    [Fact]
    public void A_daily_job_that_failed_is_tried_again_after_ten_minutes_and_then_less_and_less_often()
    {
        var run = new JobRun(default, "job");
        run.Fail(Morning, Morning, "网络不通");

        Assert.False(JobTimes.Daily().IsDue(run, Morning.AddMinutes(9)));
        Assert.True(JobTimes.Daily().IsDue(run, Morning.AddMinutes(10)));
        run.Fail(Morning, Morning.AddMinutes(10), "网络不通");
        Assert.False(JobTimes.Daily().IsDue(run, Morning.AddMinutes(29)));
        Assert.True(JobTimes.Daily().IsDue(run, Morning.AddMinutes(30)));
    }

    [Fact]
    public void Somebody_who_wants_it_now_need_not_wait_for_its_day()
    {
        var run = Ran(Morning);
        Assert.False(JobTimes.Daily().IsDue(run, Morning.AddMinutes(1)));
        run.Want(Morning);
        Assert.True(JobTimes.Daily().IsDue(run, Morning.AddMinutes(1)));
    }

    private static JobRun Ran(DateTimeOffset at)
    {
        var run = new JobRun(default(JurisdictionId), "job");
        run.Succeed(at, at, "");
        return run;
    }
}
