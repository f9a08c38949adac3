using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Participation;

/// <summary>
/// 网站找错: a reader tells of a mistake on a page of a government site (国办发〔2017〕47号). The yearly check of those who supervise
/// sites asks for an answer within three working days (国办秘函〔2019〕19号).
/// </summary>
public static class MistakeReply
{
    /// <summary>Working days to answer in; the day of the report is not counted.</summary>
    public const int WorkingDays = 3;

    private static readonly Citation[] Law = [Laws.MediaCheck(), Laws.CivilCode("第二百零一条")];

    /// <summary>The last day to answer.</summary>
    public static Deadline AnswerBy(WorkingCalendar calendar, DateOnly arrivedOn) =>
        Reckon.WorkingDaysAfter(calendar, arrivedOn, WorkingDays, Law, "收到找错留言之日");
}
