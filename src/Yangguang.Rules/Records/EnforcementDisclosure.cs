using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Records;

/// <summary>
/// 行政执法公示: permits and penalties are published within 7 working days of the decision, other enforcement decisions within 20
/// (国办发〔2018〕118号, since 2018-12-05). Where a catalogue prints a longer limit, this one holds.
/// </summary>
public static class EnforcementDisclosure
{
    /// <summary>Working days for 行政许可 and 行政处罚 decisions.</summary>
    public const int PermitsAndPenalties = 7;

    /// <summary>Working days for every other enforcement decision.</summary>
    public const int OtherDecisions = 20;

    private static readonly Citation[] Law = [Laws.EnforcementPublicity(), Laws.CivilCode("第二百零一条")];

    /// <summary>The last day to publish a decision.</summary>
    public static Deadline PublishBy(WorkingCalendar calendar, DateOnly decidedOn, bool isPermitOrPenalty) =>
        Reckon.WorkingDaysAfter(calendar, decidedOn, isPermitOrPenalty ? PermitsAndPenalties : OtherDecisions, Law, "作出决定之日");
}
