namespace Yangguang.Duties;

/// <summary>
/// 覆盖: how many of some duties the public can see fulfilled. A duty counts when its latest closed round ended with
/// evidence or a signed statement, it has no overdue round, and its limit can be read; everything else owed is missing,
/// also what still waits for its first fact without a statement.
/// </summary>
/// <param name="Met">Duties that count.</param>
/// <param name="Of">All of them.</param>
/// <param name="Overdue">Those of the missing that are overdue.</param>
public readonly record struct DutyCoverage(int Met, int Of, int Overdue)
{
    /// <summary>The definition; every figure and every list of the portal asks here.</summary>
    public static bool Counts(DutyState state, bool hasClosedRound) =>
        hasClosedRound && state is not (DutyState.Overdue or DutyState.UnknownTrigger);

    public static DutyCoverage operator +(DutyCoverage left, DutyCoverage right) =>
        new(left.Met + right.Met, left.Of + right.Of, left.Overdue + right.Overdue);

    public static DutyCoverage Sum(IEnumerable<DutyCoverage> parts) => parts.Aggregate(default(DutyCoverage), (sum, part) => sum + part);

    public static DutyCoverage From<TKey>(IEnumerable<DutyTally<TKey>> tallies)
    {
        var (met, all, overdue) = (0, 0, 0);
        foreach (var tally in tallies)
        {
            all += tally.Count;
            met += Counts(tally.State, tally.HasClosedRound) ? tally.Count : 0;
            overdue += tally.State == DutyState.Overdue ? tally.Count : 0;
        }

        return new(met, all, overdue);
    }
}
