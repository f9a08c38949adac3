using Yangguang.Rules.Time;

namespace Yangguang.Calendar.Desk;

/// <summary>A month as the wall calendar shows it: weeks from Monday, each day with what it is.</summary>
public sealed record MonthGrid(int Month, IReadOnlyList<IReadOnlyList<DayCell?>> Weeks, int WorkingDays)
{
    public static IReadOnlyList<MonthGrid> OfYear(WorkingCalendar calendar, int year) =>
        [.. Enumerable.Range(1, 12).Select(month => Of(calendar, year, month))];

    private static MonthGrid Of(WorkingCalendar calendar, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        var days = Enumerable.Range(0, DateTime.DaysInMonth(year, month)).Select(offset => DayCell.Of(calendar, first.AddDays(offset))).ToList();
        var blanks = Enumerable.Repeat<DayCell?>(null, ((int)first.DayOfWeek + 6) % 7);
        return new MonthGrid(
            month, [.. blanks.Concat(days).Chunk(7).Select(week => (IReadOnlyList<DayCell?>)week)], days.Count(day => day.IsWorkingDay));
    }
}

/// <summary>One day: 休 where a weekday is off, 班 where a weekend day is worked.</summary>
public sealed record DayCell(DateOnly Date, bool IsWorkingDay, string Why)
{
    private bool IsWeekend => Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public string Sign => (IsWorkingDay, IsWeekend) switch
    {
        (true, true) => "班",
        (false, _) when Why != "周末" => "休",
        _ => "",
    };

    public string Tone => (IsWorkingDay, Sign) switch
    {
        (true, "班") => "made-up",
        (false, "休") => "day-off",
        (false, _) => "weekend",
        _ => "",
    };

    public static DayCell Of(WorkingCalendar calendar, DateOnly day) => new(day, calendar.IsWorkingDay(day), calendar.Explain(day));
}
