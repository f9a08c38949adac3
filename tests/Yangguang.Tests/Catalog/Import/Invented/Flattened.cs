using System.Text;

namespace Yangguang.Tests.Catalog.Import.Invented;

/// <summary>Renders a made-up table as the texts that tables become on county pages.</summary>
internal static class Flattened
{
    public static readonly Dictionary<string, Func<InventedTable, string>> Layouts = new()
    {
        ["P"] = PipedRows,
        ["LP"] = table => "| " + PipedRows(table).TrimEnd('\n').Replace("|\n", "|\n| ", StringComparison.Ordinal),
        ["PE"] = PipedCells,
        ["PB"] = PipesAlone,
        ["N"] = table => string.Join("\n\n", Paragraphs(table)),
        ["N1"] = table => string.Join("\n", Paragraphs(table).Where(cell => cell.Length > 0)),
        ["S"] = Words,
        ["PDF"] = Aligned,
        ["CARD"] = Cards,
        ["TAB"] = Tabs,
    };

    public static string RunTogether(InventedTable table)
    {
        var text = new StringBuilder(table.Title).Append('\n').Append(string.Concat(table.Top)).Append('\n').Append(string.Concat(table.Sub)).Append('\n');
        for (var row = 0; row < table.Rows.Count; row++)
        {
            text.Append(string.Concat(table.Cells(row, current => string.Join('\n', table.Options(current))))).Append('\n');
        }
        return text.ToString();
    }

    private static string PipedRows(InventedTable table)
    {
        var text = new StringBuilder($"{table.Title} | ||||||||\n{string.Join(" | ", table.Top)} | ||||\n{string.Join(" | ", table.Sub)} | ||||||\n");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            text.Append(string.Join(" | ", table.Cells(row, current => string.Join(' ', table.Options(current))))).Append(" ||\n");
        }
        return text.ToString();
    }

    private static string PipedCells(InventedTable table)
    {
        var text = new StringBuilder(table.Title).Append('\n');
        Append(text, table.Top).Append("||||\n");
        Append(text, table.Sub).Append("||||||\n");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            Append(text, table.Cells(row, current => string.Join(' ', table.Options(current))));
        }
        return text.ToString();

        static StringBuilder Append(StringBuilder text, IEnumerable<string> cells) => text.Append(string.Concat(cells.Select(cell => cell.Length == 0 ? "|\n" : $"{cell} |\n")));
    }

    private static string PipesAlone(InventedTable table)
    {
        var cells = table.Top.Concat(table.Sub).Concat(
            Enumerable.Range(0, table.Rows.Count).SelectMany(row => table.Cells(row, current => string.Join('\n', table.Options(current)))));
        return table.Title + "\n" + string.Concat(cells.Select(cell => $"{cell}\n|\n"));
    }

    private static IEnumerable<string> Paragraphs(InventedTable table) =>
        table.Top.Prepend(table.Title).Concat(table.Sub).Concat(Enumerable.Range(0, table.Rows.Count)
            .SelectMany(row => table.Cells(row, current => string.Join('\t', table.Options(current))).SelectMany(cell => cell.Split('\t'))));

    private static string Words(InventedTable table)
    {
        var text = new StringBuilder($"{table.Title}\n{string.Join(' ', table.Top)}\n{string.Join(' ', table.Sub)}\n");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            text.Append(string.Join(' ', table.Cells(row, Options).Where(cell => cell.Length > 0))).Append('\n');
        }
        return text.ToString();

        string Options(InventedRow row) => string.Join('\n', table.Options(row).Chunk(2).Select(pair => string.Join("       ", pair)));
    }

    private static string Aligned(InventedTable table)
    {
        var text = new StringBuilder($"Page 3 - {table.Title}\nP. 3\n\n");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var columns = table.Cells(row, current => string.Join(' ', table.Options(current)))
                .Select((cell, i) => cell.Chunk(7).Select(part => new string(part)).DefaultIfEmpty("").ToList()).ToList();
            for (var line = 0; line < columns.Max(column => column.Count); line++)
            {
                text.Append(string.Concat(columns.Select(column => (column.ElementAtOrDefault(line) ?? "").PadRight(12))).TrimEnd()).Append('\n');
            }
        }
        return text.ToString();
    }

    private static string Cards(InventedTable table)
    {
        var separator = table.Pick([":", "：", " | ", "\t", "\n", "  "]);
        var text = new StringBuilder(table.Title).Append("\n\n");
        foreach (var row in table.Rows)
        {
            (string, string)[] lines =
            [
                ("一级事项", row.Level1), ("二级事项", row.Level2), ("公开内容", string.Join('、', row.Elements)), ("公开依据", row.Basis),
                ("公开主体", row.Body), ("公开时限", row.TimeLimit), ("网站公开渠道", string.Join(' ', table.Options(row))),
            ];
            text.Append(string.Concat(lines.Select(line => $"{line.Item1}{separator}{line.Item2}\n"))).Append('\n');
        }
        return text.ToString();
    }

    private static string Tabs(InventedTable table)
    {
        var text = new StringBuilder(table.Title).Append('\n')
            .Append(string.Join('\t', "序号", "公开事项", "", "公开内容(要素)", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "", "公开方式", "")).Append('\n')
            .Append(string.Join('\t', "", "一级事项", "二级事项", "", "", "", "", "", "全社会", "特定群体", "主动", "依申请")).Append('\n');
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var current = table.Rows[row];
            text.Append(string.Join('\t',
            [
                $"{row + 1}", row > 0 && table.Rows[row - 1].Level1 == current.Level1 ? "" : current.Level1, current.Level2, string.Join('、', current.Elements),
                current.Basis, current.TimeLimit, current.Body, "\"" + string.Join('\n', table.Options(current)) + "\"", .. table.Ticks(current).Take(4),
            ])).Append('\n');
        }
        return text.ToString();
    }
}
