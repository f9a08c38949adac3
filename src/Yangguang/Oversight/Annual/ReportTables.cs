using System.Globalization;
using Yangguang.Platform.Office;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Oversight.Annual;

/// <summary>One table of a report as it is printed, and which cell of the figures stands at which place.</summary>
/// <param name="Keys">For a place, row and cell of the figures, e.g. R3.1/0.</param>
public sealed record ReportTable(PrintedTable Printed, IReadOnlyDictionary<(int Row, int Column), CellKey> Keys);

/// <summary>A cell of the figures: table 2, 3 or 4, its row and its column.</summary>
public readonly record struct CellKey(int Table, string Row, int Column);

/// <summary>Tables 2 to 4 in the layout of the format (国办公开办函〔2021〕30号): every file and page prints these.</summary>
public static class ReportTables
{
    private const string Balance = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private static readonly Dictionary<DecisionFamily, string> Families = new()
    {
        [DecisionFamily.Granted] = "（一）予以公开",
        [DecisionFamily.PartlyGranted] = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
        [DecisionFamily.Withheld] = "（三）不予公开",
        [DecisionFamily.Unavailable] = "（四）无法提供",
        [DecisionFamily.NotProcessed] = "（五）不予处理",
        [DecisionFamily.Otherwise] = "（六）其他处理",
    };

    public static ReportTable Proactive(ReportFigures report)
    {
        var draft = new TableDraft();
        foreach (var block in ProactiveForm.Blocks)
        {
            draft.Head(block.Label, columnSpan: 4).NextRow();
            draft.Head("信息内容");
            foreach (var (head, at) in block.Columns.Select((head, at) => (head, at)))
                draft.Head(head, columnSpan: at == 0 && block.Columns.Count == 1 ? 3 : 1);
            draft.NextRow();
            foreach (var row in block.Rows)
            {
                draft.Head(row.Label);
                foreach (var cell in row.Cells)
                    draft.Figure(Printed(report.Proactive.GetValueOrDefault(cell)), new(2, cell, 0), columnSpan: row.Cells.Count == 1 ? 3 : 1);
                draft.NextRow();
            }
        }

        return draft.Done("表2", "主动公开政府信息情况", headRows: 2, [10, 10, 10, 10]);
    }

    public static ReportTable Requests(ReportFigures report)
    {
        var draft = new TableDraft();
        draft.Head(Balance, columnSpan: 3, rowSpan: 3).Head("申请人情况", columnSpan: 7).NextRow();
        draft.Head(ReportForm.Columns[0], rowSpan: 2).Head("法人或其他组织", columnSpan: 5).Head(ReportForm.Columns[^1], rowSpan: 2).NextRow();
        foreach (var kind in ReportForm.Columns.Skip(1).SkipLast(1))
            draft.Head(kind);
        draft.NextRow();
        draft.Head("一、本年新收政府信息公开申请数量", columnSpan: 3);
        Cells(ReportForm.Received);
        draft.Head("二、上年结转政府信息公开申请数量", columnSpan: 3);
        Cells(ReportForm.CarriedIn);
        draft.Head("三、本年度办理结果", rowSpan: ReportForm.ResultRows.Count + 1);
        foreach (var family in DecisionCodes.All.DistinctBy(decision => decision.ReportRow).GroupBy(decision => decision.Family))
            Family(family.Key, [.. family]);
        draft.Head("（七）总计", columnSpan: 2);
        Cells(ReportForm.Results);
        draft.Head("四、结转下年度继续办理", columnSpan: 3);
        Cells(ReportForm.CarriedOut);
        return draft.Done("表3", "收到和处理政府信息公开申请情况", headRows: 3, [4, 5, 13, 5, 5, 5, 6, 6, 5, 5]);

        void Family(DecisionFamily family, IReadOnlyList<Decision> rows)
        {
            if (rows.Count == 1)
            {
                draft.Head(Families[family], columnSpan: 2);
                Cells(rows[0].ReportRow);
                return;
            }

            draft.Head(Families[family], rowSpan: rows.Count);
            foreach (var (row, number) in rows.Select((row, at) => (row, at + 1)))
            {
                draft.Head(string.Create(CultureInfo.InvariantCulture, $"{number}.{row.Label}"));
                Cells(row.ReportRow);
            }
        }

        void Cells(string row)
        {
            for (var column = 0; column < ReportForm.Columns.Count; column++)
                draft.Figure(Printed(report.Request(row, column)), new(3, row, column));
            draft.NextRow();
        }
    }

    public static ReportTable Disputes(ReportFigures report)
    {
        var draft = new TableDraft();
        draft.Head("行政复议", columnSpan: 5, rowSpan: 2).Head("行政诉讼", columnSpan: 10).NextRow();
        draft.Head("未经复议直接起诉", columnSpan: 5).Head("复议后起诉", columnSpan: 5).NextRow();
        foreach (var column in ReportForm.DisputeGroups.SelectMany(_ => ReportForm.DisputeColumns))
            draft.Head(column);
        draft.NextRow();
        foreach (var group in ReportForm.DisputeGroups)
        {
            for (var column = 0; column < ReportForm.DisputeColumns.Count; column++)
                draft.Figure(Printed(report.Dispute(group.Id, column)), new(4, group.Id, column));
        }

        draft.NextRow();
        return draft.Done("表4", "政府信息公开行政复议、行政诉讼情况", headRows: 3, [.. Enumerable.Repeat(4, 15)]);
    }

    public static IReadOnlyList<ReportTable> All(ReportFigures report) => [Proactive(report), Requests(report), Disputes(report)];

    public static string Printed(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
