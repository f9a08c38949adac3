using System.Text.Json;
using System.Text.Json.Nodes;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Tests.Platform.Cli;

namespace Yangguang.Tests.Oversight;

/// <summary>The figures of an annual report held against its form from the command line.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():n}.json");

    [Fact]
    public void A_report_that_agrees_is_ok()
    {
        var (code, output, _) = Check(Report());

        Assert.Equal((0, "{\"ok\":true,\"failures\":[]}"), (code, output.Trim()));
    }

    [Fact]
    public void One_wrong_cell_is_named_with_check_row_and_column()
    {
        var report = Report();
        report["table3"]!["R3.1"]![6] = 3;

        var (code, output, _) = Check(report);

        Assert.Equal(1, code);
        var failures = JsonDocument.Parse(output).RootElement.GetProperty("failures").EnumerateArray()
            .Select(failure => (failure.GetProperty("check").GetString(), failure.GetProperty("row").GetString(), failure.GetProperty("column").GetString())).ToList();
        Assert.Equal([("H2", "R3.7", "总计"), ("H3", "R3.1", "总计")], failures);
    }

    [Fact]
    public void A_blank_cell_and_a_carry_over_that_changed_are_named()
    {
        var report = Report();
        report["table2"]!["permits"] = null;
        report["previous"]!["R4"]![0] = 9;

        var (code, output, _) = Check(report);

        Assert.Equal(1, code);
        Assert.Contains("\"check\":\"H5\",\"row\":\"table2\",\"column\":\"permits\"", output, StringComparison.Ordinal);
        Assert.Contains("\"check\":\"H6\",\"row\":\"R2\",\"column\":\"自然人\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "不是完整的JSON")]
    [InlineData("[]", "year")]
    [InlineData("{\"year\":2026,\"table3\":{}}", "table4")]
    public void A_file_of_another_form_is_refused_in_words(string text, string says)
    {
        File.WriteAllText(_file, text);

        var (code, _, errors) = Terminal.Run($"report check {_file}");

        Assert.Equal(2, code);
        Assert.Contains(says, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void For_people_the_answer_is_a_list()
    {
        var report = Report();
        report["table4"]!["direct"]![4] = 5;
        File.WriteAllText(_file, report.ToJsonString());

        var (code, output, _) = Terminal.Run($"report check {_file}");

        Assert.Equal(1, code);
        Assert.Contains("H4  direct  总计", output, StringComparison.Ordinal);
        Assert.Contains("有1处不符，不能发布", output, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_file);

    private (int ExitCode, string Output, string Errors) Check(JsonNode report)
    {
        File.WriteAllText(_file, report.ToJsonString());
        return Terminal.Run($"report check {_file} --json");
    }

    /// <summary>Two requests of people: one granted, one carried over.</summary>
    private static JsonObject Report()
    {
        var table = new JsonObject();
        foreach (var row in ReportForm.Rows)
            table[row.Id] = Row(row.Id switch { "R1" => 2, "R3.1" or "R3.7" or "R4" => 1, _ => 0 });
        return new()
        {
            ["year"] = 2026,
            ["table2"] = new JsonObject { ["permits"] = 12, ["fees"] = 3.5 },
            ["table3"] = table,
            ["table4"] = new JsonObject { ["reconsideration"] = Five(), ["direct"] = Five(), ["afterReconsideration"] = Five() },
            ["previous"] = new JsonObject { ["R4"] = Row(0) },
        };
    }

    private static JsonArray Row(int people) => [people, 0, 0, 0, 0, 0, people];

    private static JsonArray Five() => [0, 0, 0, 0, 0];
}
