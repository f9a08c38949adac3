using System.Globalization;

namespace Yangguang.Rules.Oversight.Annual;

/// <summary>
/// 勾稽关系: the sums that the format of the annual report demands (国办公开办函〔2021〕30号). H1 new and carried in are results and
/// carried out; H2 the results add up; H3 the applicants add up; H4 the outcomes of disputes add up; H5 every cell has a whole
/// number, no blank; H6 what is carried in is what last year carried out.
/// </summary>
public static class ReportCheck
{
    private static readonly int Total = ReportForm.Columns.Count - 1;

    /// <summary>Every check that fails, in the order of the checks; empty when the report may be published.</summary>
    public static IReadOnlyList<ReportFailure> Failures(ReportFigures report) =>
        [.. Balance(report), .. Results(report), .. Applicants(report), .. Disputes(report), .. Cells(report), .. CarriedOver(report)];

    private static IEnumerable<ReportFailure> Balance(ReportFigures report) => EachColumn((column, name) =>
        Differ("H1", ReportForm.Received, name, "新收与结转之和应当等于办理结果总计与结转下年之和",
            report.Request(ReportForm.Received, column) + report.Request(ReportForm.CarriedIn, column),
            report.Request(ReportForm.Results, column) + report.Request(ReportForm.CarriedOut, column)));

    private static IEnumerable<ReportFailure> Results(ReportFigures report) => EachColumn((column, name) =>
        Differ("H2", ReportForm.Results, name, "办理结果总计应当等于各项结果之和",
            report.Request(ReportForm.Results, column), Sum(ReportForm.ResultRows.Select(row => report.Request(row.Id, column)))));

    private static IEnumerable<ReportFailure> Applicants(ReportFigures report) => ReportForm.Rows
        .Select(row => Differ("H3", row.Id, ReportForm.Columns[Total], "总计应当等于各类申请人之和",
            report.Request(row.Id, Total), Sum(Enumerable.Range(0, Total).Select(column => report.Request(row.Id, column)))))
        .OfType<ReportFailure>();

    private static IEnumerable<ReportFailure> Disputes(ReportFigures report)
    {
        var last = ReportForm.DisputeColumns.Count - 1;
        return ReportForm.DisputeGroups
            .Select(group => Differ("H4", group.Id, ReportForm.DisputeColumns[last], $"{group.Label}总计应当等于各项之和",
                report.Dispute(group.Id, last), Sum(Enumerable.Range(0, last).Select(column => report.Dispute(group.Id, column)))))
            .OfType<ReportFailure>();
    }

    private static IEnumerable<ReportFailure> Cells(ReportFigures report)
    {
        var requests = from row in ReportForm.Rows
                       from column in Enumerable.Range(0, ReportForm.Columns.Count)
                       select Whole(row.Id, ReportForm.Columns[column], report.Request(row.Id, column));
        var disputes = from dispute in ReportForm.DisputeGroups
                       from column in Enumerable.Range(0, ReportForm.DisputeColumns.Count)
                       select Whole(dispute.Id, ReportForm.DisputeColumns[column], report.Dispute(dispute.Id, column));
        var proactive = report.Proactive.Where(cell => cell.Value is not { } value || value < 0 || (decimal.Truncate(value) != value && IsCount(cell.Key)))
            .Select(cell => new ReportFailure("H5", "table2", cell.Key, IsCount(cell.Key)
                ? "应当填写不小于0的整数，没有的填0。"
                : "应当填写不小于0的数，没有的填0。"));
        return requests.Concat(disputes).OfType<ReportFailure>().Concat(proactive);
    }

    private static bool IsCount(string cell) => cell != ProactiveForm.Fees && ProactiveForm.Cells.Contains(cell);

    private static IEnumerable<ReportFailure> CarriedOver(ReportFigures report) => report.CarriedOutBefore is not { } before
        ? []
        : EachColumn((column, name) => Differ("H6", ReportForm.CarriedIn, name, "上年结转应当等于上一年度报告的结转下年度",
            report.Request(ReportForm.CarriedIn, column), column < before.Count ? before[column] : null));

    private static IEnumerable<ReportFailure> EachColumn(Func<int, string, ReportFailure?> examine) =>
        ReportForm.Columns.Select((name, column) => examine(column, name)).OfType<ReportFailure>();

    // A blank cell is told by H5 alone, except that nothing stands against what last year carried out.
    private static ReportFailure? Differ(string check, string row, string column, string rule, decimal? left, decimal? right) =>
        left == right || ((left is null || right is null) && check != "H6")
            ? null
            : new(check, row, column, $"{rule}：{Figure(left)}与{Figure(right)}不相等。");

    private static ReportFailure? Whole(string row, string column, decimal? cell) => cell is { } value && value >= 0 && decimal.Truncate(value) == value
        ? null
        : new("H5", row, column, cell is null ? "没有填写，没有的填0。" : $"{Figure(cell)}不是不小于0的整数。");

    private static decimal? Sum(IEnumerable<decimal?> cells) => cells.Aggregate((decimal?)0, (sum, cell) => sum + cell);

    private static string Figure(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "空白";
}
