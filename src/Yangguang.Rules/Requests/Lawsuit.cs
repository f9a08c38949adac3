using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>
/// 行政诉讼: directly within six months of knowing the decision, after reconsideration within 15 calendar days of its decision; where
/// nobody told of the period, at most one year from knowing the content (行政诉讼法 arts. 45, 46; 法释〔2018〕1号 art. 64).
/// </summary>
public static class Lawsuit
{
    /// <summary>Calendar days from receiving the reconsideration decision.</summary>
    public const int AfterReconsideration = 15;

    /// <summary>Years from knowing the content, when the applicant was not told of the period; since 2018-02-08.</summary>
    public const int LongestYears = 1;

    /// <summary>Working days to carry out a judgment, from the day it takes effect; since 2025-06-01.</summary>
    public const int PerformancePeriod = 20;

    private static readonly Wording[] Months =
    [
        new(new(1990, 10, 1), 3, Laws.AdministrativeLitigationLaw1989("第三十九条")),
        new(new(2015, 5, 1), 6, Laws.AdministrativeLitigationLaw("第四十六条第一款")),
    ];

    private static readonly Citation Rolling = Laws.CivilCode("第二百零三条");

    /// <summary>The last day to sue directly, from service: six months, three before 2015-05-01.</summary>
    public static Deadline SueBy(WorkingCalendar calendar, DateOnly servedOn)
    {
        var months = Wording.On(Months, servedOn);
        return Reckon.MonthsAfter(calendar, servedOn, months.Length, Roll.Forward, [months.Law, Laws.CivilCode("第二百零二条"), Rolling], "收到决定之日");
    }

    /// <summary>The last day to sue after reconsideration, from receipt of its decision.</summary>
    public static Deadline SueAfterReconsiderationBy(WorkingCalendar calendar, DateOnly decisionReceivedOn) =>
        Reckon.CalendarDaysAfter(calendar, decisionReceivedOn, AfterReconsideration, Roll.Forward,
            [Laws.AdministrativeLitigationLaw("第四十五条"), Rolling], "收到复议决定书之日");

    /// <summary>The very last day when the decision kept silent about the period, from knowing its content.</summary>
    public static Deadline LatestIfNotTold(WorkingCalendar calendar, DateOnly contentKnownOn) =>
        Reckon.YearsAfter(calendar, contentKnownOn, LongestYears, Roll.Forward,
            [Laws.LitigationInterpretation("第六十四条第一款"), Rolling], "知道决定内容之日");

    /// <summary>The last day for the body to do what a judgment orders, from the day it takes effect.</summary>
    public static Deadline PerformBy(WorkingCalendar calendar, DateOnly judgmentEffectiveOn) =>
        Reckon.WorkingDaysAfter(calendar, judgmentEffectiveOn, PerformancePeriod, [Laws.DisclosureCases(), Laws.CivilCode("第二百零一条")], "判决生效之日");
}
