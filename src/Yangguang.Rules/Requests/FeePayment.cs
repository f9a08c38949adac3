using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>
/// 缴纳信息处理费: the applicant pays within 20 working days, counted from the day after receiving the notice; who does not is
/// taken to give up the request (政府信息公开信息处理费管理办法, in force since 2021-01-01). After full payment the reply period starts
/// anew with the day of payment as day 0: <see cref="ReplyFacts.FeePaidOn"/>.
/// </summary>
public static class FeePayment
{
    private static readonly Citation[] Law = [Laws.FeeMeasures(), Laws.DisclosureRegulation("第四十二条"), Laws.CivilCode("第二百零一条")];

    /// <summary>The last day to pay.</summary>
    public static Deadline PayBy(WorkingCalendar calendar, DateOnly noticeReceivedOn, LocalPractice practice) =>
        Reckon.WorkingDaysAfter(calendar, noticeReceivedOn, practice.FeePaymentPeriod, Law, "收到收费通知之日");
}
