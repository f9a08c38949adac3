using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Records;

/// <summary>
/// 预算、决算公开: within 20 days, every day counted, of approval by the people's congress or its standing committee, and for
/// departments of the finance department's reply (预算法 art. 14).
/// </summary>
public static class BudgetDisclosure
{
    /// <summary>Calendar days.</summary>
    public const int Days = 20;

    private static readonly Citation[] Law = [Laws.BudgetLaw("第十四条")];

    /// <summary>The last day to publish; a last day off moves to the next working day (民法典 art. 203).</summary>
    public static Deadline PublishBy(WorkingCalendar calendar, DateOnly approvedOn) =>
        Reckon.CalendarDaysAfter(calendar, approvedOn, Days, Roll.Forward, Law, "批准或者批复之日");
}
