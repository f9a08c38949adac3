using Yangguang.Shared;

namespace Yangguang.Duties;

/// <summary>The sign of each state: word, shape and colour.</summary>
public static class DutyBadges
{
    public static Badge InBadge(this DutyState state) => state switch
    {
        DutyState.WaitingForFact => Badge.WaitingForFact,
        DutyState.Due => Badge.Due,
        DutyState.MetOnTime => Badge.OnTime,
        DutyState.MetLate => Badge.Late,
        DutyState.Overdue => Badge.Overdue,
        DutyState.NothingDue => Badge.NothingDue,
        DutyState.UnknownTrigger => Badge.LimitUnknown,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static Badge InBadge(this RoundState state) => state switch
    {
        RoundState.Due => Badge.Due,
        RoundState.Overdue => Badge.Overdue,
        RoundState.MetOnTime => Badge.OnTime,
        RoundState.MetLate => Badge.Late,
        RoundState.NothingDue => Badge.NothingDue,
        RoundState.Lapsed => new("义务终止", "dash", "none"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
