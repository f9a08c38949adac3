namespace Yangguang.Rules.Oversight.Annual;

/// <summary>The figures of one year's report. A cell is null where nothing is printed in it, which no check forgives.</summary>
/// <param name="Year">The year reported on.</param>
/// <param name="Requests">Table 3: seven cells for each row of <see cref="ReportForm.Rows"/>.</param>
/// <param name="Disputes">Table 4: five cells for each of <see cref="ReportForm.DisputeGroups"/>.</param>
public sealed record ReportFigures(
    int Year, IReadOnlyDictionary<string, IReadOnlyList<decimal?>> Requests, IReadOnlyDictionary<string, IReadOnlyList<decimal?>> Disputes)
{
    /// <summary>Table 2, by the name of the cell: counts, and the fees in 万元 with decimals.</summary>
    public IReadOnlyDictionary<string, decimal?> Proactive { get; init; } = new Dictionary<string, decimal?>();

    /// <summary>Row R4 of the year before; null when there is no report to compare with.</summary>
    public IReadOnlyList<decimal?>? CarriedOutBefore { get; init; }

    /// <summary>A cell of table 3; null when it is blank or missing.</summary>
    public decimal? Request(string row, int column) => Cell(Requests, row, column);

    /// <summary>A cell of table 4; null when it is blank or missing.</summary>
    public decimal? Dispute(string group, int column) => Cell(Disputes, group, column);

    private static decimal? Cell(IReadOnlyDictionary<string, IReadOnlyList<decimal?>> table, string row, int column) =>
        table.TryGetValue(row, out var cells) && column < cells.Count ? cells[column] : null;
}
