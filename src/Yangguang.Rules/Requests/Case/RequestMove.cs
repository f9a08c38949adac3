namespace Yangguang.Rules.Requests.Case;

/// <summary>One line of the state table.</summary>
/// <param name="From">The state before.</param>
/// <param name="Act">What is done.</param>
/// <param name="To">The state after.</param>
public sealed record RequestMove(RequestState From, RequestAct Act, RequestState To);
