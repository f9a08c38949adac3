using System.Globalization;
using Yangguang.Rules.Records.Interpretations;

namespace Yangguang.Rules.Oversight.Annual;

/// <summary>
/// What looks wrong in a report without forbidding its publication. S1 numbers in the words differ from the tables; S2 documents in force
/// are those of last year, plus made, less ended; S3 the government's report is the sum of its organs'; S4 a refusal sued directly
/// although reconsideration comes first since 2024 (行政复议法 art. 23); S5 the words are last year's; S6 an organ of a county that reports
/// to have made 规章, for which it has no power.
/// </summary>
public static class SoftCheck
{
    /// <summary>The share of the words that may stand in last year's report: a proposal of this platform, no number of law.</summary>
    public const double MostRepeated = 0.8;

    private static readonly string[] Documents = ["regulations", "norms"];

    /// <summary>Everything to look at again, in the order of the checks.</summary>
    public static IReadOnlyList<ReportFailure> Warnings(ReportFigures report, SoftFacts facts) =>
        [.. ProseFigures.Differing(facts.Prose, report), .. InForce(report, facts), .. Organs(report, facts), .. SuedDirectly(facts), .. Repeated(facts), .. Regulations(report)];

    private static IEnumerable<ReportFailure> InForce(ReportFigures report, SoftFacts facts) =>
        from kind in facts.ProactiveBefore is null ? [] : Documents
        let before = facts.ProactiveBefore!.GetValueOrDefault($"{kind}.inForce")
        let expected = before + Cell(report, $"{kind}.issued") - Cell(report, $"{kind}.repealed")
        let stated = Cell(report, $"{kind}.inForce")
        where expected is not null && stated is not null && expected != stated
        select new ReportFailure("S2", "table2", $"{kind}.inForce",
            $"{ProactiveForm.Label($"{kind}.inForce")}{Figure(stated)}，按上年现行有效{Figure(before)}加本年制发减本年废止应为{Figure(expected)}，请核对。");

    private static IEnumerable<ReportFailure> Organs(ReportFigures report, SoftFacts facts)
    {
        if (facts.Organs is not { } organs)
            return [];
        var proactive = ProactiveForm.Cells.Select(cell => Apart("table2", cell, ProactiveForm.Label(cell), Cell(report, cell), Cell(organs, cell)));
        var requests = ReportForm.Rows.SelectMany(row => ReportForm.Columns.Select((name, column) =>
            Apart(row.Id, name, $"{row.Label}（{name}）", report.Request(row.Id, column), organs.Request(row.Id, column))));
        var disputes = ReportForm.DisputeGroups.SelectMany(group => ReportForm.DisputeColumns.Select((name, column) =>
            Apart(group.Id, name, group.Label + name, report.Dispute(group.Id, column), organs.Dispute(group.Id, column))));
        return proactive.Concat(requests).Concat(disputes).OfType<ReportFailure>();
    }

    private static ReportFailure? Apart(string row, string column, string words, decimal? stated, decimal? sum) => stated == sum || stated is null
        ? null
        : new("S3", row, column, $"{words}{Figure(stated)}，各单位报告合计{Figure(sum ?? 0)}，请核对。");

    private static IEnumerable<ReportFailure> SuedDirectly(SoftFacts facts)
    {
        if (facts.SuedPastReconsideration > 0)
            yield return new("S4", "direct", "总计", $"有{facts.SuedPastReconsideration}件对不予公开（部分公开）的答复未经复议直接起诉。2024年起这类答复应当先申请行政复议，请核对类别。");
    }

    private static IEnumerable<ReportFailure> Repeated(SoftFacts facts)
    {
        if (facts.ProseBefore.Length > 0 && facts.Prose.Length > 0 && CopyScore.Of(facts.ProseBefore, facts.Prose) is var share && share >= MostRepeated)
            yield return new("S5", "prose", "", $"正文有{share.ToString("P0", CultureInfo.InvariantCulture)}与上年报告相同，请写本年的情况。");
    }

    private static IEnumerable<ReportFailure> Regulations(ReportFigures report)
    {
        if (Cell(report, ProactiveForm.RegulationsIssued) is > 0)
            yield return new("S6", "table2", ProactiveForm.RegulationsIssued, "县级行政机关没有制定规章的权限，规章本年制发件数应当为0，请核对。");
    }

    private static decimal? Cell(ReportFigures report, string name) => report.Proactive.GetValueOrDefault(name);

    private static string Figure(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "空白";
}
