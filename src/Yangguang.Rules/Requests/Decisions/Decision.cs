using Yangguang.Rules.Law;

namespace Yangguang.Rules.Requests.Decisions;

/// <summary>One entry of the list of <see cref="DecisionCodes"/>.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Letters">Its short name in lists and files, e.g. BY-4.</param>
/// <param name="Family">Its group in table 3.</param>
/// <param name="ReportRow">Its row in table 3, e.g. R3.3.4; both ways of granting share one.</param>
/// <param name="Label">The words of that row.</param>
/// <param name="Law">The articles the letter cites; empty where none applies and the circumstance is told instead.</param>
/// <param name="Must">What the letter has to say.</param>
/// <param name="Remedy">The remedy it tells of.</param>
public sealed record Decision(
    DecisionCode Code,
    string Letters,
    DecisionFamily Family,
    string ReportRow,
    string Label,
    IReadOnlyList<Citation> Law,
    IReadOnlyList<LetterElement> Must,
    RemedyKind Remedy)
{
    /// <summary>What may be said in place of <see cref="Must"/>: not our competence, where it is not a matter of searching (art. 36 item 5). Empty when nothing may.</summary>
    public IReadOnlyList<LetterElement> Instead { get; init; } = [];

    /// <summary>
    /// True for those that courts list among the cases they decline to hear; the remedy is told all the same, as keeping silent
    /// about it lengthens the period to one year (行政复议法 art. 20 ¶3; 法释〔2018〕1号 art. 64).
    /// </summary>
    public bool IsOftenDeclined { get; init; }
}
