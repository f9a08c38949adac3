using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>
/// 行政复议: may be asked for within 60 calendar days of knowing the decision; where the decision did not tell of the right, the
/// organ and the period, at most one year from knowing its content (行政复议法 art. 20). These are calendar periods: only 3, 5, 7
/// and 10 days mean working days there (art. 88).
/// </summary>
public static class Reconsideration
{
    /// <summary>Calendar days from knowing the decision.</summary>
    public const int Period = 60;

    /// <summary>Years from knowing the content, when the applicant was not told of the remedy; since 2024-01-01.</summary>
    public const int LongestYears = 1;

    /// <summary>Calendar days for deciding in the simple procedure, which disclosure cases may use (arts. 53, 62 ¶2); since 2024-01-01.</summary>
    public const int SimpleProcedure = 30;

    private static readonly Wording[] Periods =
    [
        new(new(1999, 10, 1), Period, Laws.ReconsiderationLaw1999("第九条")),
        new(new(2024, 1, 1), Period, Laws.ReconsiderationLaw("第二十条第一款")),
    ];

    private static readonly Citation Rolling = Laws.CivilCode("第二百零三条");

    /// <summary>The last day to apply, from service of the decision.</summary>
    public static Deadline ApplyBy(WorkingCalendar calendar, DateOnly servedOn)
    {
        var period = Wording.On(Periods, servedOn);
        return Reckon.CalendarDaysAfter(calendar, servedOn, period.Length, Roll.Forward, [period.Law, Rolling], "收到决定之日");
    }

    /// <summary>The very last day when the decision kept silent about the remedy, from knowing its content.</summary>
    public static Deadline LatestIfNotTold(WorkingCalendar calendar, DateOnly contentKnownOn) =>
        Reckon.YearsAfter(calendar, contentKnownOn, LongestYears, Roll.Forward, [Laws.ReconsiderationLaw("第二十条第三款"), Rolling], "知道决定内容之日");

    /// <summary>The last day for the reconsideration organ to decide in the simple procedure, from acceptance; not rolled.</summary>
    public static Deadline DecideSimplyBy(WorkingCalendar calendar, DateOnly acceptedOn) =>
        Reckon.CalendarDaysAfter(calendar, acceptedOn, SimpleProcedure, Roll.None,
            [Laws.ReconsiderationLaw("第五十三条"), Laws.ReconsiderationLaw("第六十二条第二款")], "受理复议申请之日");
}
