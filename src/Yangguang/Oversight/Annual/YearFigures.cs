using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Annual;

/// <summary>Puts what is counted and what is added by hand into the cells of a report.</summary>
internal static class YearFigures
{
    private static readonly string[] NeverMade = [ProactiveForm.RegulationsIssued, "regulations.repealed", "regulations.inForce"];

    public static ReportFigures Of(int year, CountedYear counted, ReportSupplement supplement, IReadOnlyList<decimal?>? before) => new(
        year, Added(counted.Requests, supplement.Requests, Results), Added(counted.Disputes, supplement.Disputes, resultRow: null))
    {
        Proactive = ProactiveForm.Cells.ToDictionary(cell => cell, cell => supplement.Proactive.TryGetValue(cell, out var typed) ? typed : Known(cell, counted.Norms)),
        CarriedOutBefore = before,
    };

    /// <summary>The kinds of applicants and their sum.</summary>
    public static IReadOnlyList<decimal?> WithTotal(IReadOnlyList<int> cells) => [.. cells.Select(cell => (decimal?)cell), cells.Sum()];

    /// <summary>What table 2 shows without anybody's entry: documents come from the records, and no organ of a county makes 规章.</summary>
    public static decimal? Known(string cell, NormCount norms) => cell switch
    {
        ProactiveForm.NormsIssued => norms.Issued,
        ProactiveForm.NormsRepealed => norms.Repealed,
        ProactiveForm.NormsInForce => norms.InForce,
        _ when NeverMade.Contains(cell) => 0,
        _ => null,
    };

    /// <summary>Adds what was handled outside; results add themselves up.</summary>
    private static Dictionary<string, IReadOnlyList<decimal?>> Added(
        IReadOnlyDictionary<string, IReadOnlyList<decimal?>> counted, IReadOnlyDictionary<string, IReadOnlyList<int>> outside,
        Func<IReadOnlyDictionary<string, IReadOnlyList<int>>, IReadOnlyList<int>>? resultRow) => counted.ToDictionary(row => row.Key, row =>
        {
            var more = row.Key == ReportForm.Results && resultRow is not null ? resultRow(outside) : outside.GetValueOrDefault(row.Key) ?? [];
            return more.Count == 0 ? row.Value : [.. WithTotal(more).Zip(row.Value, (added, cell) => cell + added)];
        });

    private static IReadOnlyList<int> Results(IReadOnlyDictionary<string, IReadOnlyList<int>> outside)
    {
        var rows = ReportForm.ResultRows.Select(row => outside.GetValueOrDefault(row.Id)).OfType<IReadOnlyList<int>>().ToList();
        return rows.Count == 0 ? [] : [.. Enumerable.Range(0, ReportForm.Columns.Count - 1).Select(column => rows.Sum(row => row[column]))];
    }
}
