using System.Text.Json;
using Yangguang.Catalog.Import;

namespace Yangguang.Tests.Catalog.Import;

/// <summary>Table texts of all observed shapes with the rows expected of them, where a folder of samples is given.</summary>
public sealed class SampleShapesTests
{
    private static readonly Dictionary<string, double> Required = new()
    {
        ["P"] = 0.97,
        ["LP"] = 0.97,
        ["PE"] = 0.97,
        ["PB"] = 0.97,
        ["N"] = 0.97,
        ["S"] = 0.97,
        ["CARD"] = 0.97,
        ["PDF"] = 0.85,
        ["C"] = 0.90,
    };

    [Fact]
    public void Every_layout_is_read_as_well_as_it_must_be()
    {
        var scores = Samples().SelectMany(Fields).GroupBy(field => field.Layout)
            .ToDictionary(layout => layout.Key, layout => layout.Average(field => field.Want == field.Got ? 1.0 : 0.0));
        Assert.All(scores, score => Assert.True(score.Value >= Required[score.Key], $"{score.Key}: {score.Value:P1}"));
    }

    [Fact]
    public void A_row_that_is_trusted_has_no_wrong_field() =>
        Assert.DoesNotContain(Samples().SelectMany(Fields), field => field.IsTrusted && field.Want != field.Got);

    private static IEnumerable<JsonElement> Samples() =>
        Environment.GetEnvironmentVariable("YANGGUANG_SAMPLES") is { Length: > 0 } folder
            ? Directory.EnumerateFiles(Path.Combine(folder, "data", "shapes"), "*.json").Order()
                .Select(file => JsonDocument.Parse($$"""{"text":{{JsonSerializer.Serialize(File.ReadAllText(Path.ChangeExtension(file, ".txt")))}},"sample":{{File.ReadAllText(file)}}}""").RootElement)
            : [];

    private static IEnumerable<Field> Fields(JsonElement file)
    {
        var sample = file.GetProperty("sample");
        var layout = sample.GetProperty("layout").GetString()!;
        var read = CatalogImport.ReadText(file.GetProperty("text").GetString()!).Rows;
        var wanted = sample.GetProperty("rows").EnumerateArray().ToList();
        for (var i = 0; i < wanted.Count; i++)
        {
            var row = i < read.Count && read.Count == wanted.Count ? read[i] : null;
            foreach (var (name, got) in Values(row).Where(value => layout != "C" || value.Name is "basis" or "timeLimit" or "body" or "channels"))
            {
                var want = wanted[i].GetProperty(name);
                yield return new(layout, name, want.ValueKind == JsonValueKind.Array ? string.Join('|', want.EnumerateArray()) : want.GetString()!, got,
                    row?.Status is RowStatus.Read or RowStatus.Repaired);
            }
        }
    }

    private static IEnumerable<(string Name, string? Got)> Values(ImportedRow? row) =>
    [
        ("level1", row?.Level1), ("level2", row?.Level2), ("elements", row is null ? null : string.Join('|', row.Elements)), ("basis", row?.Basis),
        ("timeLimit", row?.TimeLimit), ("body", row?.Body), ("channels", row is null ? null : string.Join('|', row.Channels.Names)),
    ];

    private sealed record Field(string Layout, string Name, string Want, string? Got, bool IsTrusted);
}
