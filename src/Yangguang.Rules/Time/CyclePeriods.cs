using Yangguang.Rules.Law;

namespace Yangguang.Rules.Time;

/// <summary>
/// Lays the periods of a cycle on the calendar. Months, quarters, halves and years begin with the calendar's own; a number of
/// days begins anew after each period. Where the catalogue names no day, once in the period means by its last day.
/// </summary>
public static class CyclePeriods
{
    /// <summary>The first period that begins after a day.</summary>
    public static CyclePeriod Next(this PublicationCycle cycle, DateOnly after, WorkingCalendar calendar) => cycle.Length switch
    {
        CycleLength.WorkingDays => Counted(cycle, after, Reckon.WorkingDaysAfter(calendar, after, cycle.Days, Law(cycle))),
        CycleLength.Days => Counted(cycle, after, Reckon.CalendarDaysAfter(calendar, after, cycle.Days, Roll.None, Law(cycle))),
        CycleLength.Month => OfMonths(cycle, after, 1, calendar),
        CycleLength.Quarter => OfMonths(cycle, after, 3, calendar),
        CycleLength.HalfYear => OfMonths(cycle, after, 6, calendar),
        _ => OfMonths(cycle, after, 12, calendar),
    };

    private static CyclePeriod Counted(PublicationCycle cycle, DateOnly after, Deadline deadline) =>
        new($"{after.AddDays(1):yyyy-MM-dd}起{cycle.Describe()[1..]}", after.AddDays(1), deadline.DueOn, deadline);

    private static CyclePeriod OfMonths(PublicationCycle cycle, DateOnly after, int months, WorkingCalendar calendar)
    {
        var start = FirstDay(after, months).AddMonths(months);
        var end = start.AddMonths(months).AddDays(-1);
        var due = DueIn(cycle, start, end);
        return new(Label(start, months), start, end, Reckon.FixedDate(calendar, due, Roll.None, Law(cycle)));
    }

    private static DateOnly FirstDay(DateOnly day, int months) =>
        new(day.Year, (day.Month - 1) / months * months + 1, 1);

    private static DateOnly DueIn(PublicationCycle cycle, DateOnly start, DateOnly end)
    {
        if (cycle.Month is null && cycle.Day is null)
            return end;
        var month = start.AddMonths((cycle.Month ?? 1) - 1);
        return new(month.Year, month.Month, Math.Min(cycle.Day ?? 31, DateTime.DaysInMonth(month.Year, month.Month)));
    }

    private static string Label(DateOnly start, int months) => months switch
    {
        1 => $"{start.Year}年{start.Month}月",
        3 => $"{start.Year}年第{"一二三四"[(start.Month - 1) / 3]}季度",
        6 => $"{start.Year}年{(start.Month == 1 ? "上" : "下")}半年",
        _ => $"{start.Year}年度",
    };

    private static Citation[] Law(PublicationCycle cycle) => [new("标准目录", $"公开时限“{cycle.Describe()}”")];
}
