namespace Yangguang.Shared;

/// <summary>One day of a reckoning as the ruler shows it: counted or passed over, the how-manieth, and why.</summary>
public sealed record RulerDay(DateOnly Date, bool Counted, int N, string Why);
