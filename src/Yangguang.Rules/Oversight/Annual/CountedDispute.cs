using Yangguang.Rules.Requests.Disputes;

namespace Yangguang.Rules.Oversight.Annual;

/// <summary>A dispute as table 4 counts it.</summary>
/// <param name="Kind">Its group.</param>
/// <param name="FiledOn">When it was asked for or sued.</param>
/// <param name="ClosedOn">When it ended; null while it has not.</param>
/// <param name="Outcome">How it ended; null while it has not.</param>
public readonly record struct CountedDispute(DisputeKind Kind, DateOnly FiledOn, DateOnly? ClosedOn, DisputeOutcome? Outcome);
