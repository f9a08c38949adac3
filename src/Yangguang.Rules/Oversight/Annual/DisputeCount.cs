namespace Yangguang.Rules.Oversight.Annual;

/// <summary>
/// Table 4 counted from the disputes themselves. The format leaves the year open: a dispute is counted with its outcome in the year in
/// which it ended, and as 尚未审结 in every earlier year at whose end it was open, so that each year's row tells what was pending or
/// settled in it.
/// </summary>
public static class DisputeCount
{
    private static readonly int Pending = ReportForm.DisputeColumns.Count - 2;
    private static readonly int Total = ReportForm.DisputeColumns.Count - 1;

    /// <summary>The column of a dispute in a year's table 4; null when the year does not count it.</summary>
    public static int? ColumnOf(int year, CountedDispute dispute) =>
        dispute.FiledOn.Year > year || dispute.ClosedOn?.Year < year ? null
        : dispute is { ClosedOn: { } closed, Outcome: { } outcome } && closed.Year == year ? (int)outcome
        : Pending;

    /// <summary>The groups of table 4, every cell filled.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<decimal?>> Of(int year, IEnumerable<CountedDispute> disputes)
    {
        var groups = ReportForm.DisputeGroups.ToDictionary(group => group.Id, _ => new int[ReportForm.DisputeColumns.Count]);
        foreach (var dispute in disputes)
        {
            if (ColumnOf(year, dispute) is not { } column)
                continue;
            var group = groups[ReportForm.DisputeGroups[(int)dispute.Kind].Id];
            group[column]++;
            group[Total]++;
        }

        return groups.ToDictionary(group => group.Key, IReadOnlyList<decimal?> (group) => [.. group.Value.Select(cell => (decimal?)cell)]);
    }
}
