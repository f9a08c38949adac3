using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Rules.Oversight.Annual;

/// <summary>
/// Table 3 counted from the requests themselves. A request is new in the year of its receipt, a result in the year of its
/// decision, and carried over while received and not decided by the end of 31 December; the format leaves this open, so that a
/// request submitted online on 31 December and confirmed on 4 January belongs to the new year.
/// </summary>
public static class RequestCount
{
    private static readonly int Total = ReportForm.Columns.Count - 1;

    /// <summary>The rows of table 3, every cell filled.</summary>
    /// <param name="year">The year reported on.</param>
    /// <param name="requests">All requests received by its end, those decided in earlier years included or not.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<decimal?>> Of(int year, IEnumerable<CountedRequest> requests) => Of(requests
        .Where(request => request.ReceivedOn.Year <= year && !(request.DecidedOn?.Year < year))
        .Select(request => new CountedGroup(
            request.Applicant, request.ReceivedOn.Year == year, request.DecidedOn?.Year == year ? request.Decision : null, 1)));

    /// <summary>The rows of table 3 from requests of the year that were grouped already, as a database does it.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<decimal?>> Of(IEnumerable<CountedGroup> groups)
    {
        var rows = ReportForm.Rows.ToDictionary(row => row.Id, _ => new int[ReportForm.Columns.Count]);
        foreach (var group in groups)
        {
            Add(rows[group.IsNew ? ReportForm.Received : ReportForm.CarriedIn], group);
            if (group.Decision is { } code)
            {
                Add(rows[DecisionCodes.Of(code).ReportRow], group);
                Add(rows[ReportForm.Results], group);
            }
            else
            {
                Add(rows[ReportForm.CarriedOut], group);
            }
        }

        return rows.ToDictionary(row => row.Key, IReadOnlyList<decimal?> (row) => [.. row.Value.Select(cell => (decimal?)cell)]);
    }

    private static void Add(int[] row, CountedGroup group)
    {
        row[(int)group.Applicant] += group.Count;
        row[Total] += group.Count;
    }
}
