using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Catalog;

/// <summary>A limit that a law or national notice fixes (法定时限), whatever a catalogue prints.</summary>
/// <param name="Anchor">The fact it counts from; null for a display time alone.</param>
/// <param name="Days">Days in which to publish; 0 for a display time alone.</param>
/// <param name="Unit">How they are counted.</param>
/// <param name="Law">The article.</param>
/// <param name="DisplayMin">How long the information must stay posted at least; 0 where the law is silent.</param>
/// <param name="DisplayUnit">How that is counted.</param>
public sealed record LegalLimit(
    TimeLimitAnchor? Anchor, int Days, DayUnit Unit, Citation Law, int DisplayMin = 0, DayUnit DisplayUnit = DayUnit.CalendarDay)
{
    private static readonly Citation DayZero = Laws.CivilCode("第二百零一条");
    private static readonly Citation Rolling = Laws.CivilCode("第二百零三条");

    /// <summary>The last day to publish; calendar days that end on a day off end on the next working day.</summary>
    public Deadline PublishBy(DateOnly factOn, WorkingCalendar calendar) => Unit == DayUnit.WorkingDay
        ? Reckon.WorkingDaysAfter(calendar, factOn, Days, [Law, DayZero], FactOf())
        : Reckon.CalendarDaysAfter(calendar, factOn, Days, Roll.Forward, [Law, Rolling], FactOf());

    /// <summary>作出决定之日起7个工作日内, 展示不少于30日.</summary>
    public string Describe()
    {
        var publish = Days > 0 ? $"{FactOf()}起{TimeLimitWords.Days(Days, Unit)}内" : "";
        var display = DisplayMin > 0 ? $"展示不少于{TimeLimitWords.Days(DisplayMin, DisplayUnit)}" : "";
        return publish.Length > 0 && display.Length > 0 ? $"{publish}，{display}" : publish + display;
    }

    private string FactOf() => Anchor is { } anchor ? $"{TimeLimitWords.Describe(anchor)}之日" : "起算日";
}
