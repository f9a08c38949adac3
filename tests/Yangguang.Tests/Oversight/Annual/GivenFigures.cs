using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Tests.Oversight.Annual;

/// <summary>A whole report whose figures hold: every one of the 175 cells is filled, no two rows are alike.</summary>
internal static class GivenFigures
{
    private static readonly int Kinds = ReportForm.Columns.Count - 1;

    public static ReportFigures Whole(int year)
    {
        var results = ReportForm.ResultRows.Select((row, at) => (row.Id, Cells: Enumerable.Range(0, Kinds).Select(column => (decimal)(((at + 1) * 7) + (column * 3) + 1)).ToList())).ToList();
        var total = Enumerable.Range(0, Kinds).Select(column => results.Sum(row => row.Cells[column])).ToList();
        List<decimal> carriedIn = [5, 4, 3, 2, 1, 6], carriedOut = [9, 8, 7, 6, 5, 4];
        var rows = results.ToDictionary(row => row.Id, row => WithTotal(row.Cells));
        rows[ReportForm.CarriedIn] = WithTotal(carriedIn);
        rows[ReportForm.Results] = WithTotal(total);
        rows[ReportForm.CarriedOut] = WithTotal(carriedOut);
        rows[ReportForm.Received] = WithTotal([.. Enumerable.Range(0, Kinds).Select(column => total[column] + carriedOut[column] - carriedIn[column])]);
        return new(year, rows, new Dictionary<string, IReadOnlyList<decimal?>>
        {
            ["reconsideration"] = [11, 3, 2, 4, 20],
            ["direct"] = [1, 0, 2, 5, 8],
            ["afterReconsideration"] = [6, 1, 0, 2, 9],
        })
        {
            Proactive = new Dictionary<string, decimal?>
            {
                ["regulations.issued"] = 0,
                ["regulations.repealed"] = 0,
                ["regulations.inForce"] = 0,
                ["norms.issued"] = 7,
                ["norms.repealed"] = 2,
                ["norms.inForce"] = 31,
                ["permits"] = 12345,
                ["penalties"] = 678,
                ["coercion"] = 9,
                ["fees"] = 1234.56m,
            },
            CarriedOutBefore = WithTotal(carriedIn),
        };
    }

    private static IReadOnlyList<decimal?> WithTotal(IReadOnlyCollection<decimal> cells) => [.. cells.Select(cell => (decimal?)cell), cells.Sum()];
}
