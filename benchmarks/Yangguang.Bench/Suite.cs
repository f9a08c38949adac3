namespace Yangguang.Bench;

/// <summary>A group of measurements made together; at its smallest size (smoke) it only shows that it works.</summary>
internal sealed record Suite(string Name, Func<bool, IAsyncEnumerable<Measurement>> Run);

/// <summary>What was measured, against the limit it must keep.</summary>
/// <param name="Limit">The most allowed, or the least where <paramref name="MoreIsBetter"/>; null for what is only reported.</param>
internal sealed record Measurement(string What, double Value, double? Limit, string Unit, bool MoreIsBetter = false)
{
    /// <summary>Share of the limit used up: 1.0 is exactly the limit, below it is good.</summary>
    public double? Ratio => MoreIsBetter ? Limit / Value : Value / Limit;
}
