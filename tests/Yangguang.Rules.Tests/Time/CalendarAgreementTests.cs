using Yangguang.Rules.Time;

namespace Yangguang.Rules.Tests.Time;

public sealed class CalendarAgreementTests
{
    // Days on which we differ from chinese-days 1.5.7 and why; today there is none.
    private static readonly Dictionary<DateOnly, string> Justified = [];

    public static TheoryData<int> Years => [.. Enumerable.Range(2007, 20)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_day_agrees_with_an_independent_reading_of_the_notices(int year)
    {
        var different = CalendarSources.DaysOf(year)
            .Where(day => WorkingCalendar.National.IsWorkingDay(day) != CalendarSources.ChineseDaysWorks(day) && !Justified.ContainsKey(day));
        Assert.Empty(different);
    }

    [Fact]
    public void Every_justified_difference_is_a_difference() =>
        Assert.All(Justified.Keys, day =>
            Assert.NotEqual(CalendarSources.ChineseDaysWorks(day), WorkingCalendar.National.IsWorkingDay(day)));

    [Theory]
    [InlineData(2019, 250), InlineData(2020, 249), InlineData(2021, 250), InlineData(2022, 249)]
    [InlineData(2023, 249), InlineData(2024, 251), InlineData(2025, 248), InlineData(2026, 248)]
    public void A_year_has_so_many_working_days(int year, int days) =>
        Assert.Equal(days, WorkingCalendar.National.CountWorkingDays(new(year - 1, 12, 31), new(year, 12, 31)));

    [Theory]
    [MemberData(nameof(Years))]
    public void The_statutory_days_of_every_published_year_are_off(int year)
    {
        Assert.True(StatutoryHolidays.In(year).Count == StatutoryHolidays.CountIn(year));
        Assert.DoesNotContain(StatutoryHolidays.In(year), day => WorkingCalendar.National.IsWorkingDay(day.Date));
    }

    [Theory]
    [InlineData(2027, "2027-02-05", "2027-02-08"), InlineData(2028, "2028-01-25", "2028-01-28"), InlineData(2033, "2033-01-30", "2033-02-02")]
    public void The_Spring_Festival_of_a_coming_year_is_known_from_the_moon(int year, string eve, string third)
    {
        var days = StatutoryHolidays.SpringFestival(year).Select(day => day.Date).ToList();
        Assert.Equal(DateOnly.Parse(eve), days[0]);
        Assert.Equal(DateOnly.Parse(third), days[^1]);
    }
}
