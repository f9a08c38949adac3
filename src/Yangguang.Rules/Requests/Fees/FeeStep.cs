namespace Yangguang.Rules.Requests.Fees;

/// <summary>One step of a progressive fee (超额累进): units up to and including a number cost a price each.</summary>
/// <param name="UpTo">The last unit of the step; <see cref="int.MaxValue"/> where it is open.</param>
/// <param name="Price">Price of each unit of the step, in fen.</param>
public sealed record FeeStep(int UpTo, long Price);
