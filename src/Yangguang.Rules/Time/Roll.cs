namespace Yangguang.Rules.Time;

/// <summary>What happens when the last day of a period is a day off.</summary>
public enum Roll
{
    /// <summary>Nothing: a fixed legal date stands, e.g. the annual report's 31 January.</summary>
    None,

    /// <summary>The first working day after it is the last day (民法典 art. 203).</summary>
    Forward,

    /// <summary>The last working day before it: what an office plans for when the legal date does not move.</summary>
    Back,
}
