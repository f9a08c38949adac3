using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>
/// 征求第三方意见: who might be harmed by disclosure is asked in writing and answers within 15 working days of receiving the
/// letter. Silence is not consent: the body decides (政府信息公开条例 art. 32). The time does not count toward the reply (art. 33 ¶3).
/// </summary>
public static class ThirdPartyConsultation
{
    /// <summary>Working days for the third party, from its receipt of the letter; in force since 2019-05-15.</summary>
    public const int Period = 15;

    /// <summary>What silence means.</summary>
    public const Silence SilenceMeans = Silence.OrganDecides;

    private static readonly Citation[] Law = [Laws.DisclosureRegulation("第三十二条"), Laws.CivilCode("第二百零一条")];

    /// <summary>The last day for the third party's opinion.</summary>
    public static Deadline AnswerBy(WorkingCalendar calendar, DateOnly theyReceivedOn) =>
        Reckon.WorkingDaysAfter(calendar, theyReceivedOn, Period, Law, "第三方收到征求意见书之日");

    /// <summary>The time taken out of the reply period: until the opinion came, or until the time for it ran out.</summary>
    public static Exclusion Taken(WorkingCalendar calendar, ConsultationLetter letter) =>
        letter.TakenUntil(AnswerBy(calendar, letter.ReceivedOn).DueOn, "征求第三方意见");
}
