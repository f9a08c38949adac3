namespace Yangguang.Rules.Time;

/// <summary>What one round of a <see cref="PublicationCycle"/> is.</summary>
public enum CycleLength
{
    /// <summary>A number of working days.</summary>
    WorkingDays,

    /// <summary>A number of calendar days; a week is seven.</summary>
    Days,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A quarter (季度).</summary>
    Quarter,

    /// <summary>Half a calendar year (半年).</summary>
    HalfYear,

    /// <summary>A calendar year.</summary>
    Year,
}
