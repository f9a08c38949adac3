using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Participation;

/// <summary>
/// 公开征求意见的期限: a draft of a major decision stays open for opinions for at least 30 calendar days; a shorter time for
/// urgency must be explained when it is published (重大行政决策程序暂行条例 art. 15, in force since 2019-09-01).
/// </summary>
public static class OpinionPeriod
{
    /// <summary>Calendar days between publication and end.</summary>
    public const int Shortest = 30;

    private static readonly Citation Article = Laws.DecisionProcedure("第十五条");

    /// <summary>The first day on which a consultation published on a day may end.</summary>
    public static Deadline EndNoEarlierThan(WorkingCalendar calendar, DateOnly publishedOn) =>
        Reckon.CalendarDaysAfter(calendar, publishedOn, Shortest, Roll.None, [Article, Laws.CivilCode("第二百零一条")], "公开征求意见之日");

    /// <summary>The last day to publish how opinions were treated (采纳情况反馈); the length is local practice.</summary>
    public static Deadline FeedbackBy(WorkingCalendar calendar, DateOnly closedOn, LocalPractice practice) =>
        Reckon.WorkingDaysAfter(calendar, closedOn, practice.FeedbackPeriod, [Laws.DecisionProcedure("第十八条"), Laws.CivilCode("第二百零一条")], "征求意见截止之日");

    /// <summary>Whether a consultation may be published with this period.</summary>
    public static Ruling Examine(DateOnly publishedOn, DateOnly endsOn, string? reasonForShortness)
    {
        if (endsOn < publishedOn)
            return Ruling.Refused("consultation.period.reversed", $"截止日期 {endsOn:yyyy-MM-dd} 早于公布日期 {publishedOn:yyyy-MM-dd}，请核对。");
        return endsOn.DayNumber - publishedOn.DayNumber >= Shortest || !string.IsNullOrWhiteSpace(reasonForShortness) ? Ruling.Allowed
            : Ruling.Refused("consultation.period.short",
                $"征求意见期限为 {endsOn.DayNumber - publishedOn.DayNumber} 日，一般不少于 {Shortest} 日；因情况紧急需要缩短的，请写明理由并一并公布。", Article);
    }
}
