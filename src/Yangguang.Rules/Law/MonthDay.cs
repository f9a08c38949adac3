namespace Yangguang.Rules.Law;

/// <summary>A date that returns every year.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to the last day of the month in every year.</param>
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>The date in a year.</summary>
    public DateOnly In(int year) => new(year, Month, Day);
}
