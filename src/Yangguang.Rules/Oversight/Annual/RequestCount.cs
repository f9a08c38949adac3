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
    public static IReadOnlyDictionary<string, IReadOnlyList<decimal?>> Of(int year, IEnumerable<CountedRequest> requests)
    {
        var rows = ReportForm.Rows.ToDictionary(row => row.Id, _ => new int[ReportForm.Columns.Count]);
        foreach (var request in requests)
        {
            if (request.ReceivedOn.Year > year || request.DecidedOn?.Year < year)
                continue;
            Add(rows[request.ReceivedOn.Year == year ? ReportForm.Received : ReportForm.CarriedIn], request);
            if (request is { DecidedOn: { } decided, Decision: { } code } && decided.Year == year)
            {
                Add(rows[DecisionCodes.Of(code).ReportRow], request);
                Add(rows[ReportForm.Results], request);
            }
            else
            {
                Add(rows[ReportForm.CarriedOut], request);
            }
        }

        return rows.ToDictionary(row => row.Key, IReadOnlyList<decimal?> (row) => [.. row.Value.Select(cell => (decimal?)cell)]);
    }

    private static void Add(int[] row, CountedRequest request)
    {
        row[(int)request.Applicant]++;
        row[Total]++;
    }
}
