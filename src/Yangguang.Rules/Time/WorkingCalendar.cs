using System.Collections.Concurrent;

namespace Yangguang.Rules.Time;

/// <summary>
/// The working days (工作日) of 1990 to 2100: Monday to Friday, changed by the State Council's holiday notices and by local
/// overlays. A year without a notice is provisional: Monday to Friday without the <see cref="StatutoryHolidays"/>.
/// Immutable; every question is answered from tables made once, in constant time.
/// </summary>
public sealed class WorkingCalendar
{
    /// <summary>First and last day the calendar can answer for.</summary>
    public static readonly DateOnly FirstDay = new(1990, 1, 1), LastDay = new(2100, 12, 31);

    private static readonly int Origin = FirstDay.DayNumber;
    private static readonly int Length = LastDay.DayNumber - FirstDay.DayNumber + 1;
    private static readonly ConcurrentDictionary<int, WorkingCalendar> Past = [];

    private readonly CalendarNotice[] _notices;
    private readonly HashSet<int> _published;
    private readonly string[] _reasons = new string[Length];
    private readonly bool[] _working = new bool[Length];
    private readonly int[] _workingDaysThrough = new int[Length];
    private readonly int[] _workingDays;

    private WorkingCalendar(IEnumerable<CalendarNotice> notices)
    {
        _notices = [.. notices.Where(notice => !notice.IsEmpty).OrderBy(notice => notice.Kind).ThenBy(notice => notice.IssuedOn)];
        _published = [.. _notices.Where(notice => notice.Kind == NoticeKind.National).Select(notice => notice.Year)];
        FillFromLaw();
        foreach (var notice in _notices)
            Apply(notice);
        _workingDays = CountUp();
    }

    /// <summary>All national notices known to this version of the program, changes included.</summary>
    public static WorkingCalendar National { get; } = new(EmbeddedNotices.All);

    /// <summary>The notices behind this calendar in the order they apply: national by date of issue, then local.</summary>
    public IReadOnlyList<CalendarNotice> Notices => _notices;

    /// <summary>The national calendar as it stood on a day: only notices and changes issued by then.</summary>
    public static WorkingCalendar AsKnownOn(DateOnly day)
    {
        var known = EmbeddedNotices.All.Count(notice => notice.IssuedOn <= day);
        return Past.GetOrAdd(known, count => new(EmbeddedNotices.All.OrderBy(notice => notice.IssuedOn).Take(count)));
    }

    /// <summary>This calendar with later notices, or a local overlay, on top.</summary>
    public WorkingCalendar With(params CalendarNotice[] added) => new(_notices.Concat(added));

    /// <summary>True when a national notice for the year is known; otherwise its days are provisional (暂定).</summary>
    public bool IsPublished(int year) => _published.Contains(year);

    /// <summary>True when the day is a working day, make-up weekends included.</summary>
    /// <exception cref="CalendarRangeException">The day lies outside 1990–2100; so with every question below.</exception>
    public bool IsWorkingDay(DateOnly day) => _working[Index(day)];

    /// <summary>Why a day is or is not a working day, in Chinese: 工作日, 周末, 春节放假, 调休上班（春节）, 工作日（暂定） …</summary>
    public string Explain(DateOnly day) => _reasons[Index(day)];

    /// <summary>The n-th working day strictly after <paramref name="day"/>; the day itself when n is 0.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return n == 0 ? day : NumberedWorkingDay(_workingDaysThrough[Index(day)] + n);
    }

    /// <summary>The n-th working day strictly before <paramref name="day"/>; the day itself when n is 0.</summary>
    public DateOnly SubtractWorkingDays(DateOnly day, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var before = _workingDaysThrough[Index(day)] - (IsWorkingDay(day) ? 1 : 0);
        return n == 0 ? day : NumberedWorkingDay(before - n + 1);
    }

    /// <summary>Number of working days x with <paramref name="after"/> &lt; x ≤ <paramref name="through"/>; 0 when reversed.</summary>
    public int CountWorkingDays(DateOnly after, DateOnly through) =>
        through <= after ? 0 : _workingDaysThrough[Index(through)] - _workingDaysThrough[Index(after)];

    /// <summary>The day itself when it is a working day, else the first working day after it.</summary>
    public DateOnly RollForward(DateOnly day) => IsWorkingDay(day) ? day : AddWorkingDays(day, 1);

    /// <summary>The day itself when it is a working day, else the last working day before it.</summary>
    public DateOnly RollBack(DateOnly day) => IsWorkingDay(day) ? day : SubtractWorkingDays(day, 1);

    /// <summary>The days that <paramref name="later"/> sees differently, in date order: what a new notice would move.</summary>
    public IEnumerable<ChangedDay> ChangesTo(WorkingCalendar later)
    {
        for (var i = 0; i < Length; i++)
            if (_working[i] != later._working[i])
                yield return new(FirstDay.AddDays(i), later._working[i], _reasons[i], later._reasons[i]);
    }

    /// <summary>The same day, once it is known to lie within the calendar.</summary>
    internal static DateOnly Known(DateOnly day) => FirstDay.AddDays(Index(day));

    private void FillFromLaw()
    {
        for (var i = 0; i < Length; i++)
        {
            var day = FirstDay.AddDays(i);
            _working[i] = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            _reasons[i] = !_working[i] ? "周末" : IsPublished(day.Year) ? "工作日" : "工作日（暂定）";
        }
        for (var year = FirstDay.Year; year <= LastDay.Year; year++)
            if (!IsPublished(year))
                foreach (var day in StatutoryHolidays.In(year))
                    Set(day.Date, false, $"{day.Name}（暂定）");
    }

    private void Apply(CalendarNotice notice)
    {
        var suffix = notice.Kind == NoticeKind.Local ? "（本地）" : "";
        foreach (var day in notice.OffDays)
            Set(day.Date, false, $"{day.Name}放假{suffix}");
        foreach (var day in notice.MakeUpWorkdays)
            Set(day.Date, true, $"调休上班（{day.Name}）{suffix}");
    }

    private void Set(DateOnly day, bool isWorkingDay, string reason) =>
        (_working[Index(day)], _reasons[Index(day)]) = (isWorkingDay, reason);

    private int[] CountUp()
    {
        var days = new List<int>(Length);
        for (var i = 0; i < Length; i++)
        {
            if (_working[i])
                days.Add(Origin + i);
            _workingDaysThrough[i] = days.Count;
        }
        return [.. days];
    }

    private DateOnly NumberedWorkingDay(int number) => number >= 1 && number <= _workingDays.Length
        ? DateOnly.FromDayNumber(_workingDays[number - 1])
        : throw new CalendarRangeException("期限");

    private static int Index(DateOnly day) => day >= FirstDay && day <= LastDay
        ? day.DayNumber - Origin
        : throw new CalendarRangeException($"日期 {day:yyyy-MM-dd} ");
}
