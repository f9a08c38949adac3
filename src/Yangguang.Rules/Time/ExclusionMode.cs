namespace Yangguang.Rules.Time;

/// <summary>Whether the day an opinion comes back belongs to the time of consulting; the law does not say.</summary>
public enum ExclusionMode
{
    /// <summary>From the day after sending up to and including the day of return.</summary>
    Standard,

    /// <summary>The day of return counts toward our period again: one working day shorter, for alarms.</summary>
    Conservative,
}
