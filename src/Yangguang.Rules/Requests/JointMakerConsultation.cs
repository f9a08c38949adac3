using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>
/// Information made by several organs together: the lead organ may ask the others, who answer within 15 working days of
/// receiving the letter; silence is consent (政府信息公开条例 art. 34). The time does not count toward the reply (art. 33 ¶3).
/// </summary>
public static class JointMakerConsultation
{
    /// <summary>Working days for the other organ, from its receipt of the letter; in force since 2019-05-15.</summary>
    public const int Period = 15;

    /// <summary>What silence means.</summary>
    public const Silence SilenceMeans = Silence.Consent;

    private static readonly Citation[] Law = [Laws.DisclosureRegulation("第三十四条"), Laws.CivilCode("第二百零一条")];

    /// <summary>The last day for the other organ's opinion; after it, it has consented.</summary>
    public static Deadline AnswerBy(WorkingCalendar calendar, DateOnly theyReceivedOn) =>
        Reckon.WorkingDaysAfter(calendar, theyReceivedOn, Period, Law, "被征求意见机关收到之日");

    /// <summary>The time taken out of the reply period.</summary>
    public static Exclusion Taken(WorkingCalendar calendar, ConsultationLetter letter) =>
        letter.TakenUntil(AnswerBy(calendar, letter.ReceivedOn).DueOn, "征求共同制作机关意见");
}
