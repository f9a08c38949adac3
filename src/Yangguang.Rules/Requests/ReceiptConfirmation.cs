using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>
/// 确认收到申请: an unsigned letter obliges the body to contact the applicant the same day (政府信息公开条例 art. 31(2)); for internet
/// and fax the regulation sets no day, so local practice says when waiting becomes an alarm and when it is red.
/// </summary>
public static class ReceiptConfirmation
{
    private static readonly Citation[] Law = [ReceiptDate.Law];

    /// <summary>The day on which the applicant must be contacted: the day the request arrives.</summary>
    public static Deadline ContactBy(WorkingCalendar calendar, DateOnly arrivedOn) =>
        Reckon.FixedDate(calendar, arrivedOn, Roll.None, Law);

    /// <summary>The last day before an unconfirmed request raises an alarm.</summary>
    public static Deadline AlarmAfter(WorkingCalendar calendar, DateOnly arrivedOn, LocalPractice practice) =>
        Reckon.WorkingDaysAfter(calendar, arrivedOn, practice.ConfirmationAlarm, Law, "申请到达之日");

    /// <summary>The last day before an unconfirmed request shows red.</summary>
    public static Deadline OverdueAfter(WorkingCalendar calendar, DateOnly arrivedOn, LocalPractice practice) =>
        Reckon.WorkingDaysAfter(calendar, arrivedOn, practice.ConfirmationOverdue, Law, "申请到达之日");
}
