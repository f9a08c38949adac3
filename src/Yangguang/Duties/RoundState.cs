namespace Yangguang.Duties;

/// <summary>How one round of a duty stands.</summary>
public enum RoundState
{
    Due,
    Overdue,
    MetOnTime,
    MetLate,
    NothingDue,
}

/// <summary>Which state of a round may follow which; the one table that engine and charts read.</summary>
public static class RoundStates
{
    public static IReadOnlyDictionary<RoundState, IReadOnlySet<RoundState>> Next { get; } =
        new Dictionary<RoundState, IReadOnlySet<RoundState>>
        {
            [RoundState.Due] = Set(RoundState.Overdue, RoundState.MetOnTime, RoundState.MetLate, RoundState.NothingDue),
            // A later calendar or a corrected fact may move the last day past today again.
            [RoundState.Overdue] = Set(RoundState.Due, RoundState.MetOnTime, RoundState.MetLate, RoundState.NothingDue),
            [RoundState.MetOnTime] = Set(RoundState.MetLate),
            [RoundState.MetLate] = Set(RoundState.MetOnTime),
            [RoundState.NothingDue] = Set(),
        };

    public static bool IsOpen(this RoundState state) => state is RoundState.Due or RoundState.Overdue;

    private static HashSet<RoundState> Set(params RoundState[] states) => [.. states];
}
