using System.Text.Json;
using Yangguang.Platform.Cli;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Cli;

/// <summary>
/// The figures of an annual report as a JSON file: year, table2, table3 (seven cells a row), table4 (five a group) and, to
/// compare with, row R4 of the year before. What is no number is read as a blank cell, for the checks to name.
/// </summary>
internal static class ReportFile
{
    public static ReportFigures Read(string path)
    {
        if (!File.Exists(path))
            throw new UsageException($"无法打开文件“{path}”：文件不存在、是文件夹或没有读取权限。请检查路径。");
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return Figures(document.RootElement);
        }
        catch (JsonException broken)
        {
            throw new UsageException($"“{Path.GetFileName(path)}”不是完整的JSON文件：第{broken.LineNumber + 1}行附近无法识别。");
        }
    }

    private static ReportFigures Figures(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("year", out var year) || !year.TryGetInt32(out var number))
            throw new UsageException("报告文件应当是一个JSON对象，含 year、table2、table3、table4，可以有 previous。");
        return new(number, Table(root, "table3"), Table(root, "table4"))
        {
            Proactive = root.TryGetProperty("table2", out var table2) ? Flat(table2, "").ToDictionary(cell => cell.Name, cell => cell.Value) : [],
            CarriedOutBefore = root.TryGetProperty("previous", out var previous) && previous.ValueKind == JsonValueKind.Object && previous.TryGetProperty(ReportForm.CarriedOut, out var row)
                ? Cells(row)
                : null,
        };
    }

    private static Dictionary<string, IReadOnlyList<decimal?>> Table(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var table) || table.ValueKind != JsonValueKind.Object)
            throw new UsageException($"报告文件缺少 {name}，应当是行号对应一组数字的对象。");
        return table.EnumerateObject().ToDictionary(row => row.Name, row => Cells(row.Value));
    }

    private static IReadOnlyList<decimal?> Cells(JsonElement row) =>
        row.ValueKind == JsonValueKind.Array ? [.. row.EnumerateArray().Select(Cell)] : [];

    private static IEnumerable<(string Name, decimal? Value)> Flat(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(part => Flat(part.Value, name.Length == 0 ? part.Name : $"{name}.{part.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((part, at) => Flat(part, $"{name}[{at}]")),
        _ => [(name, Cell(element))],
    };

    private static decimal? Cell(JsonElement cell) => cell.ValueKind == JsonValueKind.Number && cell.TryGetDecimal(out var value) ? value : null;
}
