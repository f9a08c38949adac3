namespace Yangguang.Rules.Time;

/// <summary>A day, or the end of a period, lies outside the years a <see cref="WorkingCalendar"/> can answer for.</summary>
public sealed class CalendarRangeException : Exception
{
    internal CalendarRangeException(string what)
        : base($"{what}超出日历范围（{WorkingCalendar.FirstDay:yyyy-MM-dd} 至 {WorkingCalendar.LastDay:yyyy-MM-dd}），请核对日期。")
    {
    }
}
