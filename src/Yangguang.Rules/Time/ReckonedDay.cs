namespace Yangguang.Rules.Time;

/// <summary>One line of a reckoning: a day that was counted or passed over, and why.</summary>
/// <param name="Date">The day; for periods of months and years the day on which one of them is full.</param>
/// <param name="Counted">True when the day (or month, or year) counts toward the period.</param>
/// <param name="N">How many have been counted up to and including this line.</param>
/// <param name="Why">The reason in Chinese: 工作日, 周末, 春节放假, 调休上班（国庆节）, 顺延 …</param>
public readonly record struct ReckonedDay(DateOnly Date, bool Counted, int N, string Why);
