using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>A letter asking a third party or another organ for its opinion (征求意见).</summary>
/// <param name="SentOn">Day it left us; the reply period stops after it.</param>
/// <param name="ReceivedOn">Day they received it; their time runs from here.</param>
/// <param name="AnsweredOn">Day their opinion reached us; null while silent.</param>
public sealed record ConsultationLetter(DateOnly SentOn, DateOnly ReceivedOn, DateOnly? AnsweredOn = null)
{
    // An answer after their time has run out comes too late to stop the clock any longer.
    internal Exclusion TakenUntil(DateOnly expiryOn, string why) =>
        new(SentOn, AnsweredOn is { } answered && answered < expiryOn ? answered : expiryOn, why);
}
