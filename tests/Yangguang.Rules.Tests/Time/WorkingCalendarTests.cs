using Yangguang.Rules.Time;

namespace Yangguang.Rules.Tests.Time;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar National = WorkingCalendar.National;

    [Theory]
    [InlineData("2026-03-02", "工作日")]
    [InlineData("2026-03-07", "周末")]
    [InlineData("2026-02-16", "春节放假")]
    [InlineData("2026-02-14", "调休上班（春节）")]
    [InlineData("2027-01-04", "工作日（暂定）")]
    [InlineData("2027-01-01", "元旦（暂定）")]
    public void A_day_says_what_it_is(string day, string reason) =>
        Assert.Equal(reason, National.Explain(Day(day)));

    [Fact]
    public void A_made_up_Saturday_is_a_working_day_and_a_holiday_Monday_is_not()
    {
        Assert.True(National.IsWorkingDay(Day("2026-02-14")));
        Assert.False(National.IsWorkingDay(Day("2026-02-16")));
    }

    [Fact]
    public void The_notice_of_a_year_reaches_back_into_the_December_before()
    {
        Assert.True(National.IsWorkingDay(Day("2018-12-29")));
        Assert.False(National.IsWorkingDay(Day("2018-12-31")));
        Assert.Equal("元旦放假", National.Explain(Day("2022-12-31")));
    }

    [Theory]
    [InlineData(2006, false), InlineData(2007, true), InlineData(2026, true), InlineData(2027, false)]
    public void A_year_is_published_once_its_notice_is(int year, bool published) =>
        Assert.Equal(published, National.IsPublished(year));

    [Fact]
    public void Counting_excludes_the_first_day_and_includes_the_last()
    {
        Assert.Equal(Day("2026-03-09"), National.AddWorkingDays(Day("2026-03-02"), 5));
        Assert.Equal(5, National.CountWorkingDays(Day("2026-03-02"), Day("2026-03-09")));
        Assert.Equal(Day("2026-02-27"), National.SubtractWorkingDays(Day("2026-03-02"), 2));
        Assert.Equal(Day("2026-02-28"), National.SubtractWorkingDays(Day("2026-03-01"), 1));
        Assert.Equal(0, National.CountWorkingDays(Day("2026-03-09"), Day("2026-03-02")));
    }

    [Fact]
    public void Rolling_moves_only_from_a_day_off()
    {
        Assert.Equal(Day("2026-10-08"), National.RollForward(Day("2026-10-02")));
        Assert.Equal(Day("2026-10-10"), National.RollForward(Day("2026-10-10")));
        Assert.Equal(Day("2026-09-30"), National.RollBack(Day("2026-10-02")));
    }

    [Fact]
    public void A_change_counts_from_the_day_it_is_issued()
    {
        // 2019: Labour Day was one day until the notice of 22 March.
        Assert.True(WorkingCalendar.AsKnownOn(Day("2019-03-21")).IsWorkingDay(Day("2019-05-02")));
        Assert.False(WorkingCalendar.AsKnownOn(Day("2019-03-22")).IsWorkingDay(Day("2019-05-02")));
        Assert.True(WorkingCalendar.AsKnownOn(Day("2020-01-26")).IsWorkingDay(Day("2020-02-01")));
        Assert.False(WorkingCalendar.AsKnownOn(Day("2020-01-27")).IsWorkingDay(Day("2020-02-01")));
        Assert.False(WorkingCalendar.AsKnownOn(Day("2025-11-03")).IsPublished(2026));
    }

    [Fact]
    public void A_local_holiday_lies_on_top_and_publishes_nothing()
    {
        var overlay = new CalendarNotice(2026, "", "三月三放假通知", "", Day("2026-03-01"),
            [new(Day("2026-04-20"), "三月三"), new(Day("2027-04-09"), "三月三")], [], NoticeKind.Local);
        var local = National.With(overlay);

        Assert.Equal("三月三放假（本地）", local.Explain(Day("2026-04-20")));
        Assert.False(local.IsWorkingDay(Day("2026-04-20")));
        Assert.True(National.IsWorkingDay(Day("2026-04-20")));
        Assert.False(local.IsPublished(2027));
    }

    [Fact]
    public void A_later_notice_tells_which_days_it_would_move()
    {
        var moved = WorkingCalendar.AsKnownOn(Day("2020-01-26")).ChangesTo(WorkingCalendar.AsKnownOn(Day("2020-01-27"))).ToList();
        Assert.Equal([Day("2020-01-31"), Day("2020-02-01")], moved.Select(day => day.Date));
        Assert.Equal(new ChangedDay(Day("2020-02-01"), false, "调休上班（春节）", "春节放假"), moved[1]);
    }

    [Fact]
    public void An_empty_notice_leaves_its_year_unpublished()
    {
        var empty = new CalendarNotice(2027, "", "", "", Day("2026-11-01"), [], []);
        Assert.False(National.With(empty).IsPublished(2027));
    }

    [Fact]
    public void A_day_beyond_the_calendar_is_refused_by_name()
    {
        var refusal = Assert.Throws<CalendarRangeException>(() => National.IsWorkingDay(Day("2101-01-01")));
        Assert.Contains("2101-01-01", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<CalendarRangeException>(() => National.AddWorkingDays(Day("2100-12-30"), 20));
    }

    private static DateOnly Day(string text) => Dates.D(text);
}
