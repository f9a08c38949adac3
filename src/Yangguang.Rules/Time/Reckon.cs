using Yangguang.Rules.Law;

namespace Yangguang.Rules.Time;

/// <summary>
/// How periods are counted. The day of the event is day 0 and never counts (民法典 art. 201); a period of calendar days,
/// months or years that ends on a day off ends on the next working day (art. 203); months and years end on the day of the
/// same number, or on the last of the month where there is none (art. 202).
/// </summary>
public static class Reckon
{
    /// <summary>The <paramref name="n"/>-th working day after <paramref name="start"/>.</summary>
    /// <param name="calendar">The working days.</param>
    /// <param name="start">Day 0.</param>
    /// <param name="n">Length in working days, 0 or more.</param>
    /// <param name="laws">The articles the period rests on.</param>
    /// <param name="startName">What day 0 is, e.g. 收到申请之日.</param>
    public static Deadline WorkingDaysAfter(
        WorkingCalendar calendar, DateOnly start, int n, IReadOnlyList<Citation> laws, string startName = "起算日") =>
        WorkingDaysAfter(calendar, start, n, [], ExclusionMode.Standard, laws, startName);

    /// <summary>
    /// The <paramref name="n"/>-th working day after <paramref name="start"/> that no exclusion takes out. An exclusion that
    /// begins only after the period has run out revives nothing.
    /// </summary>
    public static Deadline WorkingDaysAfter(
        WorkingCalendar calendar, DateOnly start, int n, IReadOnlyList<Exclusion> exclusions, ExclusionMode mode,
        IReadOnlyList<Citation> laws, string startName = "起算日")
    {
        var taken = exclusions.Count == 0 ? [] : Exclusion.Merge(exclusions, mode);
        var due = LastDay(calendar, start, n, taken);
        var days = new ReckonedDay[due.DayNumber - start.DayNumber + 1];
        days[0] = DayZero(start, startName);
        for (var (i, counted, next) = (1, 0, 0); i < days.Length; i++)
        {
            var day = start.AddDays(i);
            while (next < taken.Count && taken[next].Last < day)
                next++;
            var works = calendar.IsWorkingDay(day);
            var isTaken = works && next < taken.Count && taken[next].First <= day;
            days[i] = new(day, works && !isTaken, works && !isTaken ? ++counted : counted, isTaken ? taken[next].Why : calendar.Explain(day));
        }
        return new(due, IsProvisional(calendar, start.AddDays(1), due), days, laws);
    }

    /// <summary>
    /// The <paramref name="n"/>-th working day before <paramref name="anchor"/>, which is not counted: the last day for
    /// "n个工作日前". <paramref name="anchorName"/> says what the anchor is, e.g. 听证会举行之日.
    /// </summary>
    public static Deadline WorkingDaysBefore(
        WorkingCalendar calendar, DateOnly anchor, int n, IReadOnlyList<Citation> laws, string anchorName = "基准日")
    {
        var due = calendar.SubtractWorkingDays(anchor, n);
        var days = new ReckonedDay[anchor.DayNumber - due.DayNumber + 1];
        days[^1] = DayZero(anchor, anchorName);
        for (var (i, counted) = (days.Length - 2, 0); i >= 0; i--)
        {
            var day = due.AddDays(i);
            var counts = calendar.IsWorkingDay(day);
            days[i] = new(day, counts, counts ? ++counted : counted, calendar.Explain(day));
        }
        return new(due, IsProvisional(calendar, due, anchor.AddDays(-1)), days, laws);
    }

    /// <summary><paramref name="n"/> calendar days (自然日) after <paramref name="start"/>, holidays included.</summary>
    public static Deadline CalendarDaysAfter(
        WorkingCalendar calendar, DateOnly start, int n, Roll roll, IReadOnlyList<Citation> laws, string startName = "起算日")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var days = new List<ReckonedDay>(n + 8) { DayZero(WorkingCalendar.Known(start), startName) };
        for (var i = 1; i <= n; i++)
            days.Add(new(start.AddDays(i), true, i, "自然日"));
        return Ended(calendar, start.AddDays(n), n, roll, days, laws);
    }

    /// <summary>
    /// <paramref name="n"/> calendar days before <paramref name="anchor"/>, the last day for "n日前"; when it is a day off, the
    /// working day before it, so that nobody gets less than the law gives.
    /// </summary>
    public static Deadline CalendarDaysBefore(
        WorkingCalendar calendar, DateOnly anchor, int n, IReadOnlyList<Citation> laws, string anchorName = "基准日")
    {
        var last = WorkingCalendar.Known(anchor).AddDays(-n);
        var due = calendar.RollBack(last);
        var days = new List<ReckonedDay>(n + 8);
        for (var day = due; day < last; day = day.AddDays(1))
            days.Add(new(day, false, n, day == due ? "提前至工作日" : calendar.Explain(day)));
        for (var i = n; i >= 1; i--)
            days.Add(new(anchor.AddDays(-i), true, i, "自然日"));
        days.Add(DayZero(anchor, anchorName));
        return new(due, IsProvisional(calendar, due, last), days, laws);
    }

    /// <summary><paramref name="n"/> months after <paramref name="start"/>.</summary>
    public static Deadline MonthsAfter(
        WorkingCalendar calendar, DateOnly start, int n, Roll roll, IReadOnlyList<Citation> laws, string startName = "起算日")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var days = new List<ReckonedDay>(n + 8) { DayZero(WorkingCalendar.Known(start), startName) };
        for (var i = 1; i <= n; i++)
            days.Add(new(start.AddMonths(i), true, i, $"满{i}个月"));
        return Ended(calendar, start.AddMonths(n), n, roll, days, laws);
    }

    /// <summary><paramref name="n"/> years after <paramref name="start"/>.</summary>
    public static Deadline YearsAfter(
        WorkingCalendar calendar, DateOnly start, int n, Roll roll, IReadOnlyList<Citation> laws, string startName = "起算日")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var days = new List<ReckonedDay>(n + 8) { DayZero(WorkingCalendar.Known(start), startName) };
        for (var i = 1; i <= n; i++)
            days.Add(new(start.AddYears(i), true, i, $"满{i}年"));
        return Ended(calendar, start.AddYears(n), n, roll, days, laws);
    }

    /// <summary>A date fixed by law or notice.</summary>
    public static Deadline FixedDate(WorkingCalendar calendar, DateOnly date, Roll roll, IReadOnlyList<Citation> laws) =>
        Ended(calendar, date, 1, roll, [new(WorkingCalendar.Known(date), true, 1, "固定日期")], laws);

    private static DateOnly LastDay(WorkingCalendar calendar, DateOnly start, int n, List<Exclusion.Stretch> taken)
    {
        var due = calendar.AddWorkingDays(start, n);
        foreach (var stretch in taken)
        {
            var sentOn = stretch.First.AddDays(-1);
            if (sentOn > due)
                break;
            due = calendar.AddWorkingDays(due, calendar.CountWorkingDays(sentOn > start ? sentOn : start, stretch.Last));
        }
        return due;
    }

    private static Deadline Ended(
        WorkingCalendar calendar, DateOnly last, int n, Roll roll, List<ReckonedDay> days, IReadOnlyList<Citation> laws)
    {
        if (roll == Roll.None)
            return new(WorkingCalendar.Known(last), false, days, laws);
        if (roll == Roll.Back)
            return Advanced(calendar, last, days, laws);
        var due = calendar.RollForward(last);
        if (due != last)
            days[^1] = days[^1] with { Why = $"{days[^1].Why}，{calendar.Explain(last)}，顺延" };
        for (var day = last.AddDays(1); day <= due; day = day.AddDays(1))
            days.Add(new(day, false, n, day == due ? "顺延至工作日" : calendar.Explain(day)));
        return new(due, IsProvisional(calendar, last, due), days, laws);
    }

    private static Deadline Advanced(WorkingCalendar calendar, DateOnly last, List<ReckonedDay> days, IReadOnlyList<Citation> laws)
    {
        var due = calendar.RollBack(last);
        if (due != last)
            days[^1] = days[^1] with { Why = $"{days[^1].Why}，{calendar.Explain(last)}，提前至 {due:yyyy-MM-dd}" };
        return new(due, IsProvisional(calendar, due, last), days, laws);
    }

    private static ReckonedDay DayZero(DateOnly day, string name) => new(day, false, 0, $"{name}，当日不计入");

    private static bool IsProvisional(WorkingCalendar calendar, DateOnly first, DateOnly last)
    {
        for (var year = first.Year; year <= last.Year; year++)
            if (!calendar.IsPublished(year))
                return true;
        return false;
    }
}
