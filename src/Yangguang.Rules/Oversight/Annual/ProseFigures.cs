using System.Globalization;
using System.Text.RegularExpressions;

namespace Yangguang.Rules.Oversight.Annual;

/// <summary>The numbers that the words of a report state, held against its tables (check S1). Only sentences of the usual form are understood.</summary>
internal static partial class ProseFigures
{
    private static readonly Dictionary<string, Func<ReportFigures, decimal?>> Claims = new()
    {
        ["新收"] = report => Row(report, ReportForm.Received),
        ["收到"] = report => Row(report, ReportForm.Received),
        ["上年结转"] = report => Row(report, ReportForm.CarriedIn),
        ["上年度结转"] = report => Row(report, ReportForm.CarriedIn),
        ["结转下年"] = report => Row(report, ReportForm.CarriedOut),
        ["结转至下年"] = report => Row(report, ReportForm.CarriedOut),
        ["办结"] = report => Row(report, ReportForm.Results),
        ["予以公开"] = report => Row(report, "R3.1"),
        ["部分公开"] = report => Row(report, "R3.2"),
        ["不予公开"] = report => Family(report, "R3.3."),
        ["无法提供"] = report => Family(report, "R3.4."),
        ["不予处理"] = report => Family(report, "R3.5."),
        ["其他处理"] = report => Family(report, "R3.6."),
        ["行政复议"] = report => Group(report, 0),
        ["行政诉讼"] = report => Group(report, 1) + Group(report, 2),
        ["直接起诉"] = report => Group(report, 1),
        ["复议后起诉"] = report => Group(report, 2),
    };

    private static readonly string[] OfOneOutcome = ["维持", "纠正", "其他结果", "审结"];

    public static IEnumerable<ReportFailure> Differing(string prose, ReportFigures report) =>
        from Match said in Said().Matches(prose)
        let claim = said.Groups["claim"].Value
        where IsWhole(claim, said.Groups["words"].Value)
        let stated = decimal.Parse(said.Groups["number"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
        let counted = Claims[claim](report)
        where counted is not null && counted != stated
        select new ReportFailure("S1", "prose", claim, $"正文写“{said.Value}”，表格为{counted!.Value.ToString(CultureInfo.InvariantCulture)}，请核对。");

    /// <summary>收到 something else, or only the disputes that ended in one way, are no claim about a whole.</summary>
    private static bool IsWhole(string claim, string words) => claim == "收到"
        ? words.Contains("申请", StringComparison.Ordinal)
        : !OfOneOutcome.Any(outcome => words.Contains(outcome, StringComparison.Ordinal));

    private static decimal? Row(ReportFigures report, string row) => report.Request(row, ReportForm.Columns.Count - 1);

    private static decimal? Family(ReportFigures report, string prefix) => ReportForm.ResultRows
        .Where(row => row.Id.StartsWith(prefix, StringComparison.Ordinal)).Aggregate((decimal?)0, (sum, row) => sum + Row(report, row.Id));

    private static decimal? Group(ReportFigures report, int group) =>
        report.Dispute(ReportForm.DisputeGroups[group].Id, ReportForm.DisputeColumns.Count - 1);

    // What is told of another year, as in 去年新收12件, is no claim about this one.
    [GeneratedRegex(@"(?<![上去][一]?年|同期|同比)(?<claim>新收|收到|上年度?结转|结转至?下年|办结|不予公开|予以公开|部分公开|无法提供|不予处理|其他处理|复议后起诉|直接起诉|行政复议|行政诉讼)(?<words>[^，。；：、\d\n]{0,24}?)(?<number>\d{1,3}(?:,\d{3})+|\d+)\s*件")]
    private static partial Regex Said();
}
