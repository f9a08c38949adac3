using Yangguang.Shared;

namespace Yangguang.Duties;

/// <summary>The sign of a line at the desk: that of its state, and of a last day that is near.</summary>
public static class DutyLineBadge
{
    /// <summary>Calendar days before the last day from which a duty counts as near.</summary>
    private const int NearDays = 5;

    public static Badge InBadge(this DutyLine line, DateOnly today) =>
        line is { State: DutyState.Due, NextDueOn: { } due } && due.DayNumber - today.DayNumber <= NearDays
            ? Badge.Near
            : line.State.InBadge();
}
