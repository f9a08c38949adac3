namespace Yangguang.Rules.Time;

/// <summary>A day that two calendars see differently.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsWorkingDay">What it is in the later calendar.</param>
/// <param name="Was">Its explanation in the earlier calendar.</param>
/// <param name="Is">Its explanation in the later calendar.</param>
public readonly record struct ChangedDay(DateOnly Date, bool IsWorkingDay, string Was, string Is);
