using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Integration;

/// <summary>A19: the interface describes itself, and what it says is approved, complete and true.</summary>
public sealed class OpenApiTests(Host host) : IClassFixture<Host>
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // A19
    [Fact]
    public async Task The_description_is_the_approved_one()
    {
        var approved = Path.Combine(Folder(), "openapi.approved.json");
        var now = (await Description()).ToJsonString(Readable) + "\n";
        if (now != (File.Exists(approved) ? await File.ReadAllTextAsync(approved) : ""))
        {
            var received = Path.Combine(Path.GetTempPath(), "openapi.received.json");
            await File.WriteAllTextAsync(received, now);
            Assert.Fail($"The description of the interface changed. Look at {received} and, if it is meant so, make it the new {approved}.");
        }
    }

    [Fact]
    public async Task Every_route_of_the_interface_is_described_with_what_it_may_answer()
    {
        var paths = (await Description())["paths"]!.AsObject();
        var described = paths.SelectMany(path => path.Value!.AsObject().Select(each => $"{each.Key.ToUpperInvariant()} {path.Key}")).Order();
        var mapped = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) && !endpoint.RoutePattern.RawText.EndsWith(".json", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {Plain(endpoint.RoutePattern.RawText!)}")).Order();
        Assert.Equal(mapped, described);
        Offenders.None(
            from path in paths
            from each in path.Value!.AsObject()
            let answers = each.Value!["responses"]!.AsObject().Select(answer => answer.Key).ToList()
            where !answers.Contains("429") || !answers.Exists(answer => answer.StartsWith('2')) || (each.Key == "get" && !answers.Contains("304"))
            select $"{each.Key} {path.Key}: {string.Join(' ', answers)}");
    }

    [Fact]
    public async Task Every_shape_has_an_example_that_is_of_that_shape()
    {
        var document = await Description();
        var shapes = new JsonShape(document);
        Offenders.None(
            from schema in document["components"]!["schemas"]!.AsObject()
            where schema.Value!["properties"] is not null
            let example = schema.Value!["examples"]?[0]
            from fault in example is null ? ["has no example"] : shapes.Faults(example, schema.Value!, schema.Key == "ProblemDetails" ? "$problem" : "$")
            select $"{schema.Key}: {fault}");
    }

    [Fact]
    public async Task What_the_routes_answer_is_of_the_shape_they_promise()
    {
        await host.HasCatalog(host.County.Department, "05", Given.Row("审核信息") with { Extra = new Dictionary<string, string> { ["责任科室"] = "救助股" } });
        var document = await Description();
        using var http = host.CreateClient();
        foreach (var path in new[] { "/api/catalog/areas", "/api/catalog" })
        {
            var answer = JsonNode.Parse(await http.GetStringAsync(path));
            var schema = document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
            Offenders.None(new JsonShape(document).Faults(answer, schema));
        }
    }

    private async Task<JsonNode> Description()
    {
        using var http = host.CreateClient();
        return JsonNode.Parse(await http.GetStringAsync("/api/openapi.json"))!;
    }

    private static string Plain(string route) => route.Replace(":int", "", StringComparison.Ordinal) is var plain && plain.Length > 1 ? plain.TrimEnd('/') : route;

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
