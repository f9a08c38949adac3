namespace Yangguang.Shared;

/// <summary>What one wants around a text: its size, printing, closing, keeping, sharing, and how often it was read. Model of _PageTools.</summary>
/// <param name="Address">The page's one address on this site.</param>
/// <param name="Reads">How often it was opened; null is not shown.</param>
public sealed record PageTools(string Title, string Address, long? Reads = null);
