using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Requests.Disputes;

namespace Yangguang.Requests.Disputes;

/// <summary>What is told of a dispute when it is filed.</summary>
public sealed record DisputeFacts
{
    public DisputeKind Kind { get; init; }

    /// <summary>申请复议或者起诉之日.</summary>
    public DateOnly FiledOn { get; init; }

    /// <summary>案号.</summary>
    public string CaseNumber { get; init; } = "";

    /// <summary>复议机关、法院.</summary>
    public string Forum { get; init; } = "";

    /// <summary>文号 of the challenged answer; empty where the organ did not answer.</summary>
    public string LetterNumber { get; init; } = "";

    /// <summary>What that answer decided; null where the organ did not answer.</summary>
    public DecisionCode? Decision { get; init; }

    /// <summary>The request it is about; null for one that was handled before this register.</summary>
    public RequestId? RequestId { get; init; }

    internal DisputeFacts Tidied() => this with
    {
        CaseNumber = CaseNumber.Trim(),
        Forum = Forum.Trim(),
        LetterNumber = LetterNumber.Trim(),
    };
}

/// <summary>How a dispute ended.</summary>
/// <param name="EffectiveOn">When what the organ must do took effect; null where it must do nothing.</param>
public sealed record DisputeEnding(DisputeOutcome Outcome, DateOnly ClosedOn, string Note, DateOnly? EffectiveOn);
