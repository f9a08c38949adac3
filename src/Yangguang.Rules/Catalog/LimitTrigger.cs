namespace Yangguang.Rules.Catalog;

/// <summary>What starts the clock of a row.</summary>
public enum LimitTrigger
{
    /// <summary>A fact: information formed, a decision made, an approval received …</summary>
    Fact,

    /// <summary>An event ahead: so many days before it.</summary>
    Before,

    /// <summary>The calendar: each month, quarter, year, every so many working days.</summary>
    Cycle,

    /// <summary>长期公开: the content is there from the day the catalogue takes effect.</summary>
    Standing,

    /// <summary>The row's words cannot be counted from.</summary>
    Unknown,
}
