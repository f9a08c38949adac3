using Yangguang.Rules.Archive;
using Yangguang.Rules.Law;
using Yangguang.Rules.Time;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Archive;

public sealed class HandOverTests
{
    [Theory]
    [InlineData("2020-09-05", "2020-09-07")]
    [InlineData("2020-09-20", "2020-09-21")]
    [InlineData("2020-10-05", "2020-10-09")]
    [InlineData("2021-02-20", "2021-02-20")]
    [InlineData("2023-08-05", "2023-08-07")]
    [InlineData("2024-10-05", "2024-10-08")]
    [InlineData("2024-10-20", "2024-10-21")]
    [InlineData("2026-03-05", "2026-03-05")]
    public void A_hand_over_on_a_day_off_moves_to_the_next_working_day(string scheduled, string day) =>
        Assert.Equal(D(day), HandOver.For(WorkingCalendar.National, D(scheduled)).DueOn);

    [Fact]
    public void A_year_has_twenty_four_hand_overs()
    {
        var dates = HandOver.DatesOf(WorkingCalendar.National, 2026, LocalPractice.Default);
        Assert.Equal(24, dates.Count);
        Assert.Equal(dates.Select(date => date.DueOn).Order(), dates.Select(date => date.DueOn));
        Assert.All(dates, date => Assert.True(WorkingCalendar.National.IsWorkingDay(date.DueOn)));
        Assert.Equal(D("2026-02-24"), dates[3].DueOn);
    }

    [Fact]
    public void A_county_may_keep_only_the_fifth() =>
        Assert.Equal(12, HandOver.DatesOf(WorkingCalendar.National, 2026, LocalPractice.Default with { HandOverDays = [5] }).Count);

    [Fact]
    public void A_schedule_at_the_end_of_the_month_knows_February() =>
        Assert.Equal(D("2026-02-28"), HandOver.DatesOf(WorkingCalendar.National, 2026, LocalPractice.Default with { HandOverDays = [31] })[1].DueOn);
}
