using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Yangguang.Platform;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Annual;

/// <summary>
/// The figures of a report as JSON: year, table2, table3 (seven cells a row), table4 (five a group) and, to compare with, row R4 of the
/// year before. What is no number is read as a blank cell, for the checks to name.
/// </summary>
public static class ReportJson
{
    public static string Write(ReportFigures report) => ToNode(report).ToJsonString(ChineseJson.Options);

    public static JsonObject ToNode(ReportFigures report) => new()
    {
        ["year"] = report.Year,
        ["table2"] = Nested(report.Proactive),
        ["table3"] = Table(ReportForm.Rows.Select(row => (row.Id, Row(ReportForm.Columns.Count, column => report.Request(row.Id, column))))),
        ["table4"] = Table(ReportForm.DisputeGroups.Select(group => (group.Id, Row(ReportForm.DisputeColumns.Count, column => report.Dispute(group.Id, column))))),
        ["previous"] = report.CarriedOutBefore is { } before ? Table([(ReportForm.CarriedOut, Row(before.Count, column => before[column]))]) : null,
    };

    public static ReportFigures Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        return Read(document.RootElement) ?? throw new JsonException("no report");
    }

    /// <summary>The figures, or null when this is no report.</summary>
    public static ReportFigures? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("year", out var year) || year.ValueKind != JsonValueKind.Number || !year.TryGetInt32(out var number)
            || Table(root, "table3") is not { } requests || Table(root, "table4") is not { } disputes)
            return null;
        return new(number, requests, disputes)
        {
            Proactive = root.TryGetProperty("table2", out var table2) ? Flat(table2, "").DistinctBy(cell => cell.Name).ToDictionary(cell => cell.Name, cell => cell.Value) : [],
            CarriedOutBefore = root.TryGetProperty("previous", out var previous) && previous.ValueKind == JsonValueKind.Object && previous.TryGetProperty(ReportForm.CarriedOut, out var row)
                ? Cells(row)
                : null,
        };
    }

    private static JsonObject Nested(IReadOnlyDictionary<string, decimal?> cells)
    {
        var table = new JsonObject();
        foreach (var (name, value) in cells)
        {
            var parts = name.Split('.', 2);
            if (parts.Length == 1)
                table[name] = Cell(value);
            else if (table[parts[0]] is JsonObject group)
                group[parts[1]] = Cell(value);
            else
                table[parts[0]] = new JsonObject { [parts[1]] = Cell(value) };
        }

        return table;
    }

    private static JsonObject Table(IEnumerable<(string Name, JsonArray Cells)> rows) =>
        new(rows.Select(row => KeyValuePair.Create(row.Name, (JsonNode?)row.Cells)));

    private static JsonArray Row(int count, Func<int, decimal?> cell) => new([.. Enumerable.Range(0, count).Select(column => Cell(cell(column)))]);

    private static JsonValue? Cell(decimal? value) => value is { } number ? JsonValue.Create(number) : null;

    private static Dictionary<string, IReadOnlyList<decimal?>>? Table(JsonElement root, string name) =>
        root.TryGetProperty(name, out var table) && table.ValueKind == JsonValueKind.Object
            ? table.EnumerateObject().DistinctBy(row => row.Name).ToDictionary(row => row.Name, row => Cells(row.Value))
            : null;

    private static IReadOnlyList<decimal?> Cells(JsonElement row) =>
        row.ValueKind == JsonValueKind.Array ? [.. row.EnumerateArray().Select(Cell)] : [];

    private static IEnumerable<(string Name, decimal? Value)> Flat(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(part => Flat(part.Value, name.Length == 0 ? part.Name : $"{name}.{part.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((part, at) => Flat(part, string.Create(CultureInfo.InvariantCulture, $"{name}[{at}]"))),
        _ => [(name, Cell(element))],
    };

    private static decimal? Cell(JsonElement cell) => cell.ValueKind == JsonValueKind.Number && cell.TryGetDecimal(out var value) ? value : null;
}
