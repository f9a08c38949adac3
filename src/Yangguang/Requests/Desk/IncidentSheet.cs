using Yangguang.Platform.Office;
using Yangguang.Rules.Requests.Case;

namespace Yangguang.Requests.Desk;

/// <summary>The list of incidents for a spreadsheet; nothing of any applicant.</summary>
internal static class IncidentSheet
{
    private static readonly string[] Head = ["异常", "机关", "登记编号", "申请内容", "状态", "到达日期", "答复期限", "经办人"];

    private static readonly int[] Widths = [12, 8, 16, 24, 8, 7, 7, 6];

    public static IEnumerable<IReadOnlyList<string>> Rows(IReadOnlyList<IncidentLine> lines) => lines.Select(Cells).Prepend(Head);

    public static PrintedBook Book(IReadOnlyList<IncidentLine> lines, DateOnly today)
    {
        var rows = Rows(lines).ToList();
        var table = new PrintedTable
        {
            Name = "异常清单",
            Title = "依申请公开异常清单",
            Lead = [$"截至 {today.Day()}"],
            Columns = [.. Widths.Select(width => new PrintedColumn(width))],
            HeadRows = 1,
            Cells = [.. rows.SelectMany((row, place) => row.Select((text, column) => new PrintedCell(place, column, text)))],
        };
        return new("依申请公开异常清单", "", "", [table]);
    }

    private static string[] Cells(IncidentLine line) =>
    [
        line.Kind.InWords(), line.Case.Body, line.Case.Number ?? "未登记", line.Case.Subject, line.Case.State.InWords(),
        line.Case.ArrivedOn.Day(), line.Case.DueOn.Day(), line.Case.OfficerName,
    ];
}
