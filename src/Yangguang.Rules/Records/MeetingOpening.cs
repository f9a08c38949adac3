using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Records;

/// <summary>
/// 会议公开: what a government meeting dealt with is opened unless there is a ground not to (国办发〔2016〕80号). The days are local
/// practice (<see cref="LocalPractice.MeetingOpeningPeriod"/>), at most those of art. 26 of the regulation.
/// </summary>
public static class MeetingOpening
{
    /// <summary>The last day to open the topics, in working days from the day of the meeting.</summary>
    public static Deadline PublishBy(WorkingCalendar calendar, DateOnly heldOn, LocalPractice practice)
    {
        var most = ProactiveDisclosure.Period(heldOn);
        return Reckon.WorkingDaysAfter(
            calendar, heldOn, Math.Min(practice.MeetingOpeningPeriod, most.Length), [Laws.OpennessRules(), most.Law], "会议召开之日");
    }
}
