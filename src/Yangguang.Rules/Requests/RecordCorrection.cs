using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>
/// 更正: someone with evidence that a record about them is wrong asks for its correction (政府信息公开条例 art. 41). The article sets
/// no period; local practice does.
/// </summary>
public static class RecordCorrection
{
    private static readonly Citation[] Law = [Laws.DisclosureRegulation("第四十一条"), Laws.CivilCode("第二百零一条")];

    /// <summary>The last day to correct, transfer or refuse.</summary>
    public static Deadline HandleBy(WorkingCalendar calendar, DateOnly receivedOn, LocalPractice practice) =>
        Reckon.WorkingDaysAfter(calendar, receivedOn, practice.RecordCorrectionPeriod, Law, "收到更正申请之日");
}
