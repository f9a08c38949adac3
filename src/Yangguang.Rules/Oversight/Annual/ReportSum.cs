namespace Yangguang.Rules.Oversight.Annual;

/// <summary>The figures of a government's report: its own and those of its organs, added cell by cell (check S3).</summary>
public static class ReportSum
{
    /// <summary>The sum. A cell that nobody filled stays blank; beside filled ones a blank counts as 0.</summary>
    public static ReportFigures Of(int year, IReadOnlyCollection<ReportFigures> reports) => new(
        year,
        ReportForm.Rows.ToDictionary(row => row.Id, row => Row(ReportForm.Columns.Count, column => reports.Select(report => report.Request(row.Id, column)))),
        ReportForm.DisputeGroups.ToDictionary(group => group.Id, group => Row(ReportForm.DisputeColumns.Count, column => reports.Select(report => report.Dispute(group.Id, column)))))
    {
        Proactive = ProactiveForm.Cells.ToDictionary(cell => cell, cell => Sum(reports.Select(report => report.Proactive.GetValueOrDefault(cell)))),
    };

    private static IReadOnlyList<decimal?> Row(int count, Func<int, IEnumerable<decimal?>> cells) =>
        [.. Enumerable.Range(0, count).Select(column => Sum(cells(column)))];

    private static decimal? Sum(IEnumerable<decimal?> cells) =>
        cells.Where(cell => cell is not null).Aggregate((decimal?)null, (sum, cell) => (sum ?? 0) + cell);
}
