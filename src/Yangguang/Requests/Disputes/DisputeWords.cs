using Yangguang.Rules.Requests.Disputes;
using Yangguang.Shared;

namespace Yangguang.Requests.Disputes;

/// <summary>How disputes are named on pages.</summary>
public static class DisputeWords
{
    public static string InWords(this DisputeKind kind) => kind switch
    {
        DisputeKind.Reconsideration => "行政复议",
        DisputeKind.DirectLawsuit => "未经复议直接起诉",
        DisputeKind.LawsuitAfterReconsideration => "复议后起诉",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this DisputeOutcome outcome) => outcome switch
    {
        DisputeOutcome.Upheld => "结果维持",
        DisputeOutcome.Corrected => "结果纠正",
        DisputeOutcome.Otherwise => "其他结果",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static Badge Standing(DisputeOutcome? outcome, DateOnly? performBy, DateOnly? performedOn, DateOnly today) => outcome switch
    {
        null => new("尚未审结", "half", "near"),
        _ when performBy is { } by && performedOn is null => by < today ? new("逾期未履行", "triangle", "over") : new("待履行", "half", "near"),
        DisputeOutcome.Corrected => new(outcome.Value.InWords(), "triangle", "over"),
        _ => new(outcome.Value.InWords(), "disc", "met"),
    };
}
