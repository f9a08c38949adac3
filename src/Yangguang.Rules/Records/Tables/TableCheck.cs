using System.Globalization;

namespace Yangguang.Rules.Records.Tables;

/// <summary>
/// Checks a structured table before it goes out: the columns that its kind needs (惠民补贴名单; 行政处罚公示, 国办发〔2018〕118号), lines as wide
/// as the head, and the arithmetic of 合计 lines and of budgets (三公经费, 收支总计; 预算法 art. 14).
/// </summary>
public static class TableCheck
{
    /// <summary>Each with the words by which a column is known; the first is its usual name.</summary>
    private static readonly Dictionary<TableKind, string[][]> Needed = new()
    {
        [TableKind.SubsidyList] = [["姓名", "户主", "补贴对象", "领取人"], ["金额", "补贴标准", "发放标准"]],
        [TableKind.Penalties] = [["行政相对人", "当事人", "被处罚人"], ["决定书文号", "文号"], ["违法事实", "违法行为", "案由"], ["处罚依据", "依据"], ["处罚内容", "处罚结果", "处罚种类"], ["决定日期", "日期"]],
        [TableKind.Budget] = [["项目", "科目", "名称"], ["金额", "预算数", "决算数", "合计"]],
    };

    private static readonly (string Total, string[] Parts)[] BudgetSums =
    [
        ("三公", ["因公出国", "公务用车购置及运行", "公务接待"]),
        ("公务用车购置及运行", ["公务用车购置费", "公务用车运行"]),
    ];

    /// <summary>What must be mended; empty when the table is sound. Amounts may differ by rounding of the last digit of each part.</summary>
    public static IReadOnlyList<TableFinding> Of(RecordTable table, TableKind kind)
    {
        if (kind == TableKind.None)
            return [];
        if (table.Columns.Count == 0 || table.Rows.Count == 0)
            return [new(0, "表格没有内容：第一行填表头，从第二行起填数据。")];
        // A budget's total stands over sections and their parts at once; its own sums are checked instead.
        return [.. Columns(table, kind), .. Widths(table), .. kind == TableKind.Budget ? Budget(table) : Totals(table)];
    }

    private static IEnumerable<TableFinding> Columns(RecordTable table, TableKind kind) =>
        from words in Needed.GetValueOrDefault(kind, [])
        where !table.Columns.Any(column => words.Any(word => column.Contains(word, StringComparison.Ordinal)))
        select new TableFinding(1, $"缺少“{words[0]}”一列。");

    private static IEnumerable<TableFinding> Widths(RecordTable table) => table.Rows
        .Select((row, index) => (row, line: index + 2)).Where(each => each.row.Count > table.Columns.Count)
        .Select(each => new TableFinding(each.line, $"这一行有{each.row.Count}格，表头只有{table.Columns.Count}格，请核对是否错列。"));

    /// <summary>A line named 合计 or 总计 is the sum of the lines above it, up to the total before; 小计 lines are left out.</summary>
    private static IEnumerable<TableFinding> Totals(RecordTable table)
    {
        var from = 0;
        for (var index = 0; index < table.Rows.Count; index++)
        {
            if (!IsTotal(table.Rows[index]))
                continue;
            for (var column = 0; column < table.Columns.Count; column++)
            {
                var parts = table.Rows.Skip(from).Take(index - from).Where(row => !row.Any(cell => cell is "小计")).Select(row => RecordTable.Amount(row[column])).ToList();
                if (RecordTable.Amount(table.Rows[index][column]) is { } total && parts.Count > 0 && parts.All(part => part is not null) && Differs(total, parts.Sum()!.Value, parts.Count))
                    yield return new(index + 2, $"“{table.Columns[column]}”合计为{Text(total)}，各行相加为{Text(parts.Sum()!.Value)}，请核对。");
            }

            from = index + 1;
        }
    }

    private static IEnumerable<TableFinding> Budget(RecordTable table)
    {
        foreach (var (total, parts) in BudgetSums)
        {
            var found = parts.Select(part => Line(table, part)).ToList();
            if (Line(table, total) is not { } sum || found.Exists(part => part is null))
                continue;
            for (var column = 0; column < table.Columns.Count; column++)
            {
                if (Cell(table, sum, column) is { } told && found.Select(part => Cell(table, part!.Value, column)).ToList() is var amounts
                    && amounts.All(amount => amount is not null) && Differs(told, amounts.Sum()!.Value, parts.Length))
                    yield return new(sum + 2, $"“{table.Rows[sum][0]}”为{Text(told)}，各分项相加为{Text(amounts.Sum()!.Value)}，请核对。");
            }
        }

        if (Line(table, "收入总计") is { } income && Line(table, "支出总计") is { } spending)
            for (var column = 0; column < table.Columns.Count; column++)
                if (Cell(table, income, column) is { } left && Cell(table, spending, column) is { } right && left != right)
                    yield return new(spending + 2, $"收入总计{Text(left)}与支出总计{Text(right)}不相等，请核对。");
    }

    private static bool IsTotal(IReadOnlyList<string> row) => row.Any(cell => cell is "合计" or "总计");

    private static int? Line(RecordTable table, string name)
    {
        for (var index = 0; index < table.Rows.Count; index++)
            if (table.Rows[index].Any(cell => cell.Contains(name, StringComparison.Ordinal)))
                return index;
        return null;
    }

    private static decimal? Cell(RecordTable table, int line, int column) => RecordTable.Amount(table.Rows[line][column]);

    private static bool Differs(decimal told, decimal sum, int parts) => Math.Abs(told - sum) > parts * Unit(told, sum) / 2;

    /// <summary>The last printed digit of the coarser of both; whole numbers are exact.</summary>
    private static decimal Unit(decimal told, decimal sum)
    {
        var digits = Math.Max(told.Scale, sum.Scale);
        return digits == 0 ? 0 : (decimal)Math.Pow(10, -digits);
    }

    private static string Text(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture);
}
