namespace Yangguang.Duties;

/// <summary>How one round of a duty stands.</summary>
public enum RoundState
{
    Due,
    Overdue,
    MetOnTime,
    MetLate,
    NothingDue,

    /// <summary>义务终止: a new version of the catalogue dropped the row while the round was open.</summary>
    Lapsed,
}

/// <summary>Which state of a round may follow which; the one table that engine and charts read.</summary>
public static class RoundStates
{
    public static IReadOnlyDictionary<RoundState, IReadOnlySet<RoundState>> Next { get; } =
        new Dictionary<RoundState, IReadOnlySet<RoundState>>
        {
            [RoundState.Due] = Set(RoundState.Overdue, RoundState.MetOnTime, RoundState.MetLate, RoundState.NothingDue, RoundState.Lapsed),
            // A later calendar or a corrected fact may move the last day past today again.
            [RoundState.Overdue] = Set(RoundState.Due, RoundState.MetOnTime, RoundState.MetLate, RoundState.NothingDue, RoundState.Lapsed),
            // What met it may be withdrawn with nothing in its place: then it is owed again.
            [RoundState.MetOnTime] = Set(RoundState.MetLate, RoundState.Due, RoundState.Overdue),
            [RoundState.MetLate] = Set(RoundState.MetOnTime, RoundState.Due, RoundState.Overdue),
            [RoundState.NothingDue] = Set(),
            [RoundState.Lapsed] = Set(),
        };

    public static bool IsOpen(this RoundState state) => state is RoundState.Due or RoundState.Overdue;

    private static HashSet<RoundState> Set(params RoundState[] states) => [.. states];
}
