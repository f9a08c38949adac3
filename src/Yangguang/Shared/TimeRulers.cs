using Yangguang.Rules.Time;

namespace Yangguang.Shared;

/// <summary>Draws what the rules reckoned.</summary>
public static class TimeRulers
{
    /// <summary>The ruler of a deadline as it stands today, or as it stood when the thing was done.</summary>
    public static TimeRuler Ruler(this Deadline deadline, DateOnly today, DateOnly? metOn = null, bool small = false, string unit = "个工作日") => new(
        [.. deadline.Reckoning.Select(day => new RulerDay(day.Date, day.Counted, day.N, day.Why))],
        deadline.DueOn, today, deadline.Law, deadline.Provisional, metOn, small, unit);
}
