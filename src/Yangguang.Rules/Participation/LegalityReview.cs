using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Participation;

/// <summary>
/// 合法性审查: a draft decision leaves its reviewers at least 7 working days (重大行政决策程序暂行条例 art. 26, in force since 2019-09-01).
/// </summary>
public static class LegalityReview
{
    /// <summary>Working days for the reviewing department.</summary>
    public const int Shortest = 7;

    private static readonly Citation[] Law = [Laws.DecisionProcedure("第二十六条"), Laws.CivilCode("第二百零一条")];

    /// <summary>The first day on which a result may be asked for, from handing over the complete materials.</summary>
    public static Deadline ResultNoEarlierThan(WorkingCalendar calendar, DateOnly submittedOn) =>
        Reckon.WorkingDaysAfter(calendar, submittedOn, Shortest, Law, "送审之日");
}
