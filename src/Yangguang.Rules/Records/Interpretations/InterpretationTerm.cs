using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Records.Interpretations;

/// <summary>
/// 解读期限: an interpretation comes out together with its document (《关于全面推进政务公开工作的意见》实施细则, 国办发〔2016〕80号); where it
/// cannot, within the days that local practice allows (<see cref="LocalPractice.InterpretationPeriod"/>, 3 working days in the cities read).
/// </summary>
public static class InterpretationTerm
{
    /// <summary>The last day to publish an interpretation, in working days from the day the document came out.</summary>
    public static Deadline PublishBy(WorkingCalendar calendar, DateOnly issuedOn, LocalPractice practice) => Reckon.WorkingDaysAfter(
        calendar, issuedOn, practice.InterpretationPeriod, [Laws.OpennessRules(), Laws.CivilCode("第二百零一条")], "文件公布之日");
}
