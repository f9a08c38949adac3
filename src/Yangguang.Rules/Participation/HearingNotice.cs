using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Participation;

/// <summary>
/// 听证会材料: reach the participants 7 calendar days before the hearing (重大行政决策程序暂行条例 art. 16, in force since 2019-09-01).
/// </summary>
public static class HearingNotice
{
    /// <summary>Calendar days before the hearing.</summary>
    public const int MaterialsBefore = 7;

    private static readonly Citation[] Law = [Laws.DecisionProcedure("第十六条")];

    /// <summary>The last day to deliver the materials; brought forward when it is a day off.</summary>
    public static Deadline MaterialsBy(WorkingCalendar calendar, DateOnly heldOn) =>
        Reckon.CalendarDaysBefore(calendar, heldOn, MaterialsBefore, Law, "听证会举行之日");
}
