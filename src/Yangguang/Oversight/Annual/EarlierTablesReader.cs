using System.Globalization;
using System.Text.RegularExpressions;
using Yangguang.Catalog.Import.Source;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Annual;

/// <summary>
/// Finds the tables of a report in a file by their words, whatever their layout: a row of requests is known by its label, a row of table
/// 2 by the item of art. 20 above it. The form of 2019 has 第（九）项 and other columns in table 2, and one row for 其他处理.
/// </summary>
internal static partial class EarlierTablesReader
{
    private static readonly int Kinds = ReportForm.Columns.Count;
    private static readonly int Outcomes = ReportForm.DisputeColumns.Count;

    private static readonly (string Id, string Words)[] Rows =
    [
        (ReportForm.Received, "本年新收"), (ReportForm.CarriedIn, "上年结转"), (ReportForm.CarriedOut, "结转下年"),
        .. ReportForm.ResultRows.Select(row => (row.Id, Plain(row.Label))),
    ];

    public static EarlierTables Read(SourceDocument document)
    {
        var grids = document.Blocks.OfType<GridBlock>().Where(block => !block.IsHidden).Select(block => block.Grid).ToList();
        var (requests, others) = (new Dictionary<string, IReadOnlyList<decimal?>>(), new List<EarlierLine>());
        foreach (var grid in grids)
            ReadRequests(grid, requests, others);
        return new()
        {
            Requests = requests,
            Others = others,
            Disputes = grids.Select(Disputes).FirstOrDefault(found => found.Count > 0) ?? [],
            Proactive = [.. grids.SelectMany(Proactive)],
        };
    }

    private static void ReadRequests(SourceGrid grid, Dictionary<string, IReadOnlyList<decimal?>> requests, List<EarlierLine> others)
    {
        if (!grid.Cells.Any(cell => Plain(cell.Text).Contains("新收政府信息公开申请", StringComparison.Ordinal)))
            return;
        for (var row = 0; row < grid.RowCount; row++)
        {
            var cells = grid.Row(row).ToList();
            var figures = cells.Where(cell => cell.Row == row).Select(cell => Number(cell.Text)).ToList();
            var numbers = figures.TakeLast(Kinds).ToList();
            if (numbers.Count < Kinds || numbers.TrueForAll(number => number is null))
                continue;
            var label = cells.Take(cells.Count - Kinds).Select(cell => cell.Text.Trim()).LastOrDefault(text => text.Length > 0) ?? "";
            if (IdOf(label, requests) is { } id)
                requests[id] = numbers;
            else
                others.Add(new EarlierLine("表3", label, [.. numbers.Select((number, at) => new EarlierCell(ReportForm.Columns[at], ReportTables.Printed(number)))]));
        }
    }

    /// <summary>其他 is a row only where the rows before it are those of 其他处理.</summary>
    private static string? IdOf(string label, Dictionary<string, IReadOnlyList<decimal?>> found)
    {
        var words = Plain(label);
        if (words is "总计" or "（七）总计" || words.EndsWith("总计", StringComparison.Ordinal))
            return ReportForm.Results;
        return Rows.Where(row => !found.ContainsKey(row.Id) && Fits(row.Id, row.Words, words)).Select(row => row.Id).FirstOrDefault();
    }

    private static bool Fits(string id, string known, string words) => id == "R3.6.3"
        ? words == known
        : words.Contains(known, StringComparison.Ordinal) && !(id is "R3.1" && words.Contains("不予", StringComparison.Ordinal));

    private static Dictionary<string, IReadOnlyList<decimal?>> Disputes(SourceGrid grid)
    {
        if (!grid.Cells.Any(cell => Plain(cell.Text) == "结果维持"))
            return [];
        for (var row = grid.RowCount - 1; row >= 0; row--)
        {
            var numbers = grid.Row(row).Select(cell => Number(cell.Text)).Where(number => number is not null).ToList();
            if (numbers.Count == Outcomes * ReportForm.DisputeGroups.Count)
                return ReportForm.DisputeGroups.Select((group, at) => (group.Id, Cells: numbers.Skip(at * Outcomes).Take(Outcomes).ToList()))
                    .ToDictionary(group => group.Id, IReadOnlyList<decimal?> (group) => group.Cells);
        }

        return [];
    }

    private static IEnumerable<EarlierLine> Proactive(SourceGrid grid)
    {
        var (block, heads) = ("", new List<string>());
        for (var row = 0; row < grid.RowCount; row++)
        {
            var cells = grid.Own(row).Select(cell => cell.Text.Trim()).ToList();
            if (cells.FirstOrDefault(text => Item().IsMatch(text)) is { } item)
                (block, heads) = (Plain(item), []);
            else if (cells.Count > 0 && Plain(cells[0]) == "信息内容")
                heads = cells;
            else if (block.Length > 0 && cells.Count > 1 && cells.Skip(1).All(text => Number(text) is not null))
                yield return new EarlierLine(block, Plain(cells[0]), [.. cells.Skip(1).Select((text, at) => new EarlierCell(at + 1 < heads.Count ? Plain(heads[at + 1]) : "", text))]);
        }
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Without blanks, quotation marks and a number in front.</summary>
    private static string Plain(string text) => Numbering().Replace(Blank().Replace(text, "").Replace('(', '（').Replace(')', '）'), "");

    [GeneratedRegex("[\\s“”\"]+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"^\d+[.．、]")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"第二十条第\s*[（(][一五六八九][）)]\s*项")]
    private static partial Regex Item();
}
