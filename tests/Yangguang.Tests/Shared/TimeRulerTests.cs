using FsCheck;
using FsCheck.Fluent;
using Yangguang.Rules.Law;
using Yangguang.Shared;

namespace Yangguang.Tests.Shared;

/// <summary>C01: a period is shown from day 0 to its last day, with what is used and what is left.</summary>
public sealed class TimeRulerTests
{
    private static readonly DateOnly Start = new(2026, 11, 2);

    [Fact]
    public void An_open_period_tells_what_is_used_and_what_is_left() =>
        Assert.Equal("已过 4 个工作日，还剩 6 个工作日", Ruler(10, Start.AddDays(4)).Sentence);

    [Fact]
    public void The_last_day_says_that_it_is_the_last() =>
        Assert.Equal("今日到期", Ruler(5, new DateOnly(2026, 11, 9)).Sentence);

    [Fact]
    public void Lateness_is_counted_in_calendar_days() =>
        Assert.Equal("逾期 12 日", Ruler(5, new DateOnly(2026, 11, 21)).Sentence);

    [Fact]
    public void A_met_period_no_longer_runs()
    {
        var ruler = Ruler(5, new DateOnly(2027, 3, 1)) with { MetOn = new DateOnly(2026, 11, 6) };
        Assert.Equal("已于2026年11月6日完成，用时 4 个工作日", ruler.Sentence);
        Assert.Equal(0, ruler.DaysOverdue);
    }

    [Fact]
    public void Long_lateness_does_not_squeeze_the_period_out_of_the_picture() =>
        Assert.Equal(14, Ruler(5, new DateOnly(2028, 1, 1)).DrawnOverdue);

    [Fact]
    public void Used_and_left_always_make_the_whole() =>
        Prop.ForAll(Gen.Choose(1, 60).ToArbitrary(), Gen.Choose(-5, 200).ToArbitrary(), (count, offset) =>
        {
            var ruler = Ruler(count, Start.AddDays(offset));
            return ruler.Used + ruler.Left == count && ruler.Used >= 0 && ruler.Left >= 0
                && ruler.Days.Count(day => ruler.ClassOf(day).Contains("day-due", StringComparison.Ordinal)) == 1;
        }).QuickCheckThrowOnFailure();

    /// <summary>Working days over weeks without holidays; day 0 is a Monday.</summary>
    private static TimeRuler Ruler(int count, DateOnly today)
    {
        var days = new List<RulerDay> { new(Start, false, 0, "起算") };
        while (days[^1].N < count)
        {
            var date = days[^1].Date.AddDays(1);
            var counted = date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            days.Add(new RulerDay(date, counted, days[^1].N + (counted ? 1 : 0), counted ? "工作日" : "周末"));
        }

        return new TimeRuler(days, days[^1].Date, today, [Laws.DisclosureRegulation("第三十三条")]);
    }
}
