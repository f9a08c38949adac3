namespace Yangguang.Shared;

/// <summary>A figure with its meaning; with an address it leads to the list behind it. Model of _Stats: a list of these.</summary>
/// <param name="Badge">Gives the figure the shape and colour of a state; null stays neutral.</param>
public sealed record Stat(string Label, string Figure, string Unit = "", string? Href = null, Badge? Badge = null);
