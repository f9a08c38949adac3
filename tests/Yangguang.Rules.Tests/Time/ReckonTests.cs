using Yangguang.Rules.Time;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Time;

public sealed class ReckonTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    [Fact]
    public void Nothing_to_count_is_due_the_same_day()
    {
        var sameDay = Reckon.WorkingDaysAfter(Calendar, D("2026-05-02"), 0, []);
        Assert.Equal(D("2026-05-02"), sameDay.DueOn);
        Assert.Single(sameDay.Reckoning);
    }

    [Fact]
    public void Working_days_before_a_day_are_counted_backwards()
    {
        var notice = Reckon.WorkingDaysBefore(Calendar, D("2026-03-02"), 7, [], "听证会举行之日");
        Assert.Equal(D("2026-02-13"), notice.DueOn);
        Assert.Equal(7, notice.Reckoning[0].N);
        Assert.True(notice.Reckoning[0].Counted);
        Assert.Equal(new ReckonedDay(D("2026-02-28"), true, 1, "调休上班（春节）"), notice.Reckoning[^3]);
        Assert.Equal("听证会举行之日，当日不计入", notice.Reckoning[^1].Why);
    }

    [Fact]
    public void A_calendar_period_is_provisional_only_when_its_end_depends_on_an_unpublished_year()
    {
        Assert.True(Reckon.CalendarDaysAfter(Calendar, D("2026-12-20"), 30, Roll.Forward, []).Provisional);
        Assert.False(Reckon.CalendarDaysAfter(Calendar, D("2026-12-20"), 30, Roll.None, []).Provisional);
        Assert.False(Reckon.CalendarDaysAfter(Calendar, D("2026-10-20"), 60, Roll.Forward, []).Provisional);
        Assert.True(Reckon.WorkingDaysBefore(Calendar, D("2027-01-05"), 1, []).Provisional);
    }

    [Fact]
    public void Planning_back_says_where_the_day_went()
    {
        var plan = Reckon.FixedDate(Calendar, D("2026-10-02"), Roll.Back, []);
        Assert.Equal(D("2026-09-30"), plan.DueOn);
        Assert.Equal("固定日期，国庆节放假，提前至 2026-09-30", plan.Reckoning[0].Why);
    }

    [Fact]
    public void Days_outside_the_calendar_are_refused_in_Chinese()
    {
        var refusal = Assert.Throws<CalendarRangeException>(() => Reckon.MonthsAfter(Calendar, DateOnly.MaxValue, 6, Roll.Forward, []));
        Assert.Contains("超出日历范围", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<CalendarRangeException>(() => Reckon.CalendarDaysAfter(Calendar, D("2100-12-01"), 60, Roll.None, []));
    }
}
