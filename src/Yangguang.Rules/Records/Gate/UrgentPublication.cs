using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Records.Gate;

/// <summary>
/// 紧急发布: in an emergency a reviewer publishes before the remaining steps (政府信息公开条例 art. 6: false or incomplete information is
/// corrected at once). The secrecy review is never skipped; the rest is reviewed afterwards by a date that local practice sets.
/// </summary>
public static class UrgentPublication
{
    /// <summary>The last day to review afterwards, in working days from the day of publication (<see cref="LocalPractice.UrgentReviewPeriod"/>).</summary>
    public static Deadline ReviewBy(WorkingCalendar calendar, DateOnly publishedOn, LocalPractice practice) => Reckon.WorkingDaysAfter(
        calendar, publishedOn, practice.UrgentReviewPeriod, [Laws.DisclosureRegulation("第十七条")], "紧急发布之日");

    /// <summary>An urgent publication says why it could not wait.</summary>
    public static Ruling ReasonIsGiven(string reason) => string.IsNullOrWhiteSpace(reason)
        ? Ruling.Refused("gate.urgent.unexplained", "请写明为什么必须紧急发布。紧急发布会单独标记、统计，并须在期限内补审。", Laws.DisclosureRegulation("第六条"))
        : Ruling.Allowed;
}
