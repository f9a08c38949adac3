using System.Globalization;
using Yangguang.Duties;
using Yangguang.Platform.Office;

namespace Yangguang.Handover;

/// <summary>交接清单: open work as tables on paper, with lines to sign.</summary>
internal static class OpenWorkBook
{
    private static readonly string[] Signatures = ["移交人（签名）：　　　　　　　　接收人（签名）：　　　　　　　　监交人（签名）：　　　　　　　　日期：　　　　年　　月　　日"];

    public static PrintedBook Of(OpenWork work, string source) => new(work.Title, work.Body, source,
    [
        Table("在计时和时限不明", work, [(3, "序号"), (8, "领域"), (14, "公开事项"), (12, "期次"), (7, "最迟公开"), (5, "状态"), (5, "经办人"), (22, "为什么")],
            work.Pressing.Select(duty => Line(duty, Day(duty)))),
        Table("待事实和下一期", work, [(3, "序号"), (8, "领域"), (14, "公开事项"), (12, "何时起算"), (5, "状态"), (5, "经办人"), (22, "为什么")],
            work.Waiting.Select(duty => Line(duty, null))),
        Table("未发布的信息", work, [(3, "序号"), (8, "领域"), (24, "标题"), (6, "状态"), (6, "起草人"), (7, "最后改动"), (20, "退回原因")],
            work.Texts.Select(text => new[] { text.Area, text.Title, text.State, text.Author, Iso(text.ChangedOn), text.Reason })),
        Table("目录草稿", work, [(3, "序号"), (12, "领域"), (5, "版本"), (8, "状态"), (6, "起草人"), (7, "最后改动"), (20, "退回原因")],
            work.Catalogs.Select(draft => new[] { draft.Area, $"第{draft.Number}版", draft.State, draft.Drafter, Iso(draft.ChangedOn), draft.Reason })),
    ]);

    private static string[] Line(OpenDuty duty, string? day) =>
    [
        duty.Area, duty.Name, duty.Round, .. day is null ? Array.Empty<string>() : [day], duty.State.InWords(),
        duty.Owner.Length > 0 ? duty.Owner : "未指定", duty.Why,
    ];

    private static string Day(OpenDuty duty) => duty.DueOn is not { } due ? "无法计算" : duty.IsProvisional ? $"{Iso(due)}（暂定）" : Iso(due);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static PrintedTable Table(string name, OpenWork work, (int Weight, string Head)[] columns, IEnumerable<string[]> lines)
    {
        var rows = lines.ToList();
        return new PrintedTable
        {
            Name = name,
            Title = $"{work.Title}：{name}",
            Lead = [$"截至 {Iso(work.On)}，共 {rows.Count} 项" + (rows.Count == 0 ? "（无）" : "")],
            Columns = [.. columns.Select((column, at) => new PrintedColumn(column.Weight, at == 0))],
            HeadRows = 1,
            Cells =
            [
                .. columns.Select((column, at) => new PrintedCell(0, at, column.Head)),
                .. rows.SelectMany((row, at) => row.Prepend((at + 1).ToString(CultureInfo.InvariantCulture)).Select((text, column) => new PrintedCell(at + 1, column, text))),
            ],
            Foot = Signatures,
        };
    }
}
