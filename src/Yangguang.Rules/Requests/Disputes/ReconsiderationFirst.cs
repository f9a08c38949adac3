using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Rules.Requests.Disputes;

/// <summary>
/// 复议前置: since 2024-01-01 a decision not to disclose, in whole or in part, goes to reconsideration before the court
/// (行政复议法 art. 23 ¶1 item 4); silence and other answers do not.
/// </summary>
public static class ReconsiderationFirst
{
    /// <summary>From this day on.</summary>
    public static readonly DateOnly Since = new(2024, 1, 1);

    /// <summary>True when a suit was brought directly that should have gone to reconsideration first.</summary>
    /// <param name="kind">How the answer was challenged.</param>
    /// <param name="filedOn">When.</param>
    /// <param name="decision">What the answer decided; null when there was none.</param>
    public static bool WasSkipped(DisputeKind kind, DateOnly filedOn, DecisionCode? decision) =>
        kind == DisputeKind.DirectLawsuit && filedOn >= Since && decision is { } code && DecisionCodes.Of(code).Remedy == RemedyKind.ReconsiderationFirst;
}
