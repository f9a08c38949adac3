namespace Yangguang.Duties;

/// <summary>What starts the clock of a duty.</summary>
public enum DutyTrigger
{
    /// <summary>A fact: information formed, decision made, approval received …</summary>
    Fact,

    /// <summary>An event ahead: disclosure so many days before it.</summary>
    Event,

    /// <summary>The calendar: each month, quarter, year, or every so many working days.</summary>
    Cycle,

    /// <summary>长期公开: from the day the catalogue takes effect, for ever.</summary>
    Standing,

    /// <summary>The row does not say, or says it in words nobody can count.</summary>
    Unknown,
}
