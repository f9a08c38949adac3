using Yangguang.Rules.Time;

namespace Yangguang.Rules.Tests.Time;

public sealed class CyclePeriodTests
{
    [Fact]
    public void A_village_quarter_is_due_on_the_20th_of_its_first_month()
    {
        var period = PublicationCycle.Quarterly(1, 20).Next(new(2026, 8, 15), WorkingCalendar.National);
        Assert.Equal(("2026年第四季度", new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 20)), (period.Label, period.StartOn, period.Deadline.DueOn));
    }

    [Fact]
    public void A_month_without_a_day_is_due_by_its_end() =>
        Assert.Equal(new(2026, 2, 28), PublicationCycle.Monthly().Next(new(2026, 1, 31), WorkingCalendar.National).Deadline.DueOn);

    [Fact]
    public void A_yearly_date_falls_in_the_year_that_begins()
    {
        var period = PublicationCycle.Yearly(1, 31).Next(new(2025, 6, 1), WorkingCalendar.National);
        Assert.Equal(("2026年度", new DateOnly(2026, 1, 31)), (period.Label, period.Deadline.DueOn));
    }

    [Fact]
    public void Twenty_working_days_follow_each_other_without_a_gap()
    {
        var cycle = PublicationCycle.EveryWorkingDays(20);
        var first = cycle.Next(new(2026, 3, 2), WorkingCalendar.National);
        var second = cycle.Next(first.EndOn, WorkingCalendar.National);
        Assert.Equal(new(2026, 3, 30), first.Deadline.DueOn);
        Assert.Equal((new DateOnly(2026, 3, 31), new DateOnly(2026, 4, 28)), (second.StartOn, second.Deadline.DueOn));
    }

    [Fact]
    public void A_period_is_found_again_from_the_day_before_it_begins()
    {
        foreach (var cycle in new[] { PublicationCycle.Monthly(10), PublicationCycle.HalfYearly(), PublicationCycle.EveryDays(7), PublicationCycle.EveryWorkingDays(20) })
        {
            var period = cycle.Next(new(2026, 5, 14), WorkingCalendar.National);
            Assert.Equal(period.Label, cycle.Next(period.StartOn.AddDays(-1), WorkingCalendar.National).Label);
        }
    }
}
