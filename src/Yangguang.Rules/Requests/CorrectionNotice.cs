using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>
/// 补正: an unclear request is sent back once, within 7 working days of receipt, with everything to be corrected and a
/// reasonable period for it. The reply period then runs from the day the corrected request arrives; whoever lets the period
/// pass without good reason is taken to give up the request (政府信息公开条例 art. 30, in force since 2019-05-15).
/// </summary>
public static class CorrectionNotice
{
    /// <summary>Working days from receipt within which the notice must be sent.</summary>
    public const int Period = 7;

    private static readonly Citation Article = Laws.DisclosureRegulation("第三十条");
    private static readonly Citation[] Law = [Article, Laws.CivilCode("第二百零一条")];

    /// <summary>The last day to send the notice; a later one is an incident and does not restart the reply period.</summary>
    public static Deadline IssueBy(WorkingCalendar calendar, DateOnly receivedOn) =>
        Reckon.WorkingDaysAfter(calendar, receivedOn, Period, Law, "收到申请之日");

    /// <summary>The last day for the applicant to correct, counted from service of the notice; printed in it.</summary>
    public static Deadline CorrectBy(WorkingCalendar calendar, DateOnly servedOn, LocalPractice practice) =>
        Reckon.WorkingDaysAfter(calendar, servedOn, practice.CorrectionPeriod, Law, "补正告知送达之日");

    /// <summary>The last day to wait before closing an uncorrected request (其他处理: 逾期不补正).</summary>
    public static Deadline WaitUntil(WorkingCalendar calendar, DateOnly servedOn, LocalPractice practice) =>
        Reckon.WorkingDaysAfter(calendar, servedOn, practice.CorrectionPeriod + practice.CorrectionGrace, Law, "补正告知送达之日");

    /// <summary>Whether a notice may be sent: only once a request.</summary>
    public static Ruling Examine(bool alreadySent) => alreadySent
        ? Ruling.Refused("correction.second", "补正应当一次性告知，该申请已发过补正告知；仍不明确的，请作出“补正后申请内容仍不明确”的无法提供决定。", Article)
        : Ruling.Allowed;
}
