namespace Yangguang.Rules.Time;

/// <summary>One period (期) of a <see cref="PublicationCycle"/>.</summary>
/// <param name="Label">Its name, e.g. 2026年第四季度.</param>
/// <param name="StartOn">Its first day.</param>
/// <param name="EndOn">Its last day; the next period starts the day after.</param>
/// <param name="Deadline">The last day to publish in it.</param>
public sealed record CyclePeriod(string Label, DateOnly StartOn, DateOnly EndOn, Deadline Deadline);
