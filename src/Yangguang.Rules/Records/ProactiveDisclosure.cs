using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Records;

/// <summary>
/// 主动公开: within 20 working days of the information being formed or changed, unless another law says otherwise
/// (政府信息公开条例 art. 26; art. 18 until 2019-05-14).
/// </summary>
public static class ProactiveDisclosure
{
    private static readonly Wording[] Periods =
    [
        new(new(2008, 5, 1), 20, Laws.DisclosureRegulation2008("第十八条")),
        new(new(2019, 5, 15), 20, Laws.DisclosureRegulation("第二十六条")),
    ];

    private static readonly Citation DayZero = Laws.CivilCode("第二百零一条");

    /// <summary>Working days for information formed or changed on a day.</summary>
    public static Wording Period(DateOnly formedOn) => Wording.On(Periods, formedOn);

    /// <summary>The last day to publish.</summary>
    public static Deadline PublishBy(WorkingCalendar calendar, DateOnly formedOrChangedOn)
    {
        var period = Period(formedOrChangedOn);
        return Reckon.WorkingDaysAfter(calendar, formedOrChangedOn, period.Length, [period.Law, DayZero], "信息形成或者变更之日");
    }
}
