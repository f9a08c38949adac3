namespace Yangguang.Duties;

/// <summary>The words people read for states and triggers.</summary>
public static class DutyWords
{
    public static string InWords(this DutyState state) => state switch
    {
        DutyState.WaitingForFact => "待事实",
        DutyState.Due => "待公开",
        DutyState.MetOnTime => "按时公开",
        DutyState.MetLate => "超期公开",
        DutyState.Overdue => "逾期",
        DutyState.NothingDue => "无应公开",
        DutyState.UnknownTrigger => "时限不明",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string InWords(this RoundState state) => state switch
    {
        RoundState.Due => "待公开",
        RoundState.Overdue => "逾期",
        RoundState.MetOnTime => "按时公开",
        RoundState.MetLate => "超期公开",
        RoundState.NothingDue => "无应公开",
        RoundState.Lapsed => "义务终止",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string InWords(this DutyTrigger trigger) => trigger switch
    {
        DutyTrigger.Fact => "事实发生后起算",
        DutyTrigger.Event => "在事项开始前公开",
        DutyTrigger.Cycle => "按周期公开",
        DutyTrigger.Standing => "长期公开",
        DutyTrigger.Unknown => "时限不明",
        _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
    };
}
