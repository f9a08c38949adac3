namespace Yangguang.Rules.Time;

/// <summary>A day that a notice names, off or made up.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">The holiday it belongs to, as the notice names it: 春节, 中秋节、国庆节 …</param>
public readonly record struct NamedDay(DateOnly Date, string Name);
