using Yangguang.Shared;

namespace Yangguang.Requests.Corrections;

/// <summary>The words people read for corrections.</summary>
public static class CorrectionWords
{
    public static string InWords(this CorrectionOutcome outcome) => outcome switch
    {
        CorrectionOutcome.Corrected => "已更正",
        CorrectionOutcome.PassedOn => "转送有权更正的机关",
        CorrectionOutcome.ReferredElsewhere => "告知向有权更正的机关提出",
        CorrectionOutcome.Refused => "核实无误，不予更正",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>Open, late or done, said three times.</summary>
    public static Badge Standing(CorrectionOutcome? outcome, DateOnly dueOn, DateOnly today) => (outcome, today > dueOn) switch
    {
        (null, true) => Badge.Overdue,
        (null, false) => new("办理中", "half", "near"),
        (CorrectionOutcome.Corrected, _) => new("已更正", "disc", "met"),
        _ => new("已办结", "check", "met"),
    };
}
