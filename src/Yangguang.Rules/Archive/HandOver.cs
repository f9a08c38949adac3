using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Archive;

/// <summary>
/// 两馆移交: proactively published documents go to the national archive and the public library in good time (政府信息公开条例
/// art. 25 ¶3). The days are local practice, usually the 5th and 20th of the month; a day off moves them to the next working day.
/// </summary>
public static class HandOver
{
    private static readonly Citation[] Law = [Laws.DisclosureRegulation("第二十五条第三款"), Laws.CivilCode("第二百零三条")];

    /// <summary>The hand-over day that a date of the schedule comes to.</summary>
    public static Deadline For(WorkingCalendar calendar, DateOnly scheduledOn) =>
        Reckon.FixedDate(calendar, scheduledOn, Roll.Forward, Law);

    /// <summary>All hand-over days scheduled in a year, in date order; the last may be rolled into January.</summary>
    public static IReadOnlyList<Deadline> DatesOf(WorkingCalendar calendar, int year, LocalPractice practice) =>
        [.. from month in Enumerable.Range(1, 12)
            from day in practice.HandOverDays.Order()
            select For(calendar, new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))))];
}
