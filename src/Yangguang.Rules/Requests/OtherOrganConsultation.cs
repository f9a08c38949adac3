using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>
/// Asking an organ that did not make the information (协办函). The law takes the time out of the reply period (政府信息公开条例
/// art. 33 ¶3) but sets the other organ no limit: local practice does.
/// </summary>
public static class OtherOrganConsultation
{
    /// <summary>What silence means.</summary>
    public const Silence SilenceMeans = Silence.OrganDecides;

    private static readonly Citation[] Law = [Laws.DisclosureRegulation("第三十三条第三款"), Laws.CivilCode("第二百零一条")];

    /// <summary>The last day for the other organ's opinion.</summary>
    public static Deadline AnswerBy(WorkingCalendar calendar, DateOnly theyReceivedOn, LocalPractice practice) =>
        Reckon.WorkingDaysAfter(calendar, theyReceivedOn, practice.OtherOrganLimit, Law, "协办机关收到之日");

    /// <summary>The time taken out of the reply period.</summary>
    public static Exclusion Taken(WorkingCalendar calendar, ConsultationLetter letter, LocalPractice practice) =>
        letter.TakenUntil(AnswerBy(calendar, letter.ReceivedOn, practice).DueOn, "征求其他机关意见");
}
