using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Integration;

/// <summary>A19: business systems read the catalogue, every answer with its ETag.</summary>
public sealed class CatalogApiTests(Host host) : IClassFixture<Host>
{
    // A19
    [Fact]
    public async Task A_system_reads_rows_with_their_limits_already_read()
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("审核信息", "制定或获取信息之日起10个工作日内")))[0];

        var row = await Read($"/api/catalog/{item.Code}");

        Assert.Equal("审核信息", row.GetProperty("level2").GetString());
        Assert.Equal("MADE", row.GetProperty("clauses")[0].GetProperty("anchor").GetString());
    }

    [Fact]
    public async Task Pages_of_rows_follow_each_other_without_a_gap()
    {
        await host.HasCatalog(host.County.Department, "06", [.. Enumerable.Range(1, 203).Select(n => Given.Row($"事项{n}"))]);

        var first = await Read("/api/catalog?area=06");
        var second = await Read($"/api/catalog?area=06&after={first.GetProperty("next").GetString()}");

        Assert.Equal((200, 3), (first.GetProperty("rows").GetArrayLength(), second.GetProperty("rows").GetArrayLength()));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task Who_has_the_answer_already_gets_304()
    {
        await host.HasCatalog(host.County.Department, "07", Given.Row("审核信息"));
        using var http = host.CreateClient();
        using var first = await http.GetAsync("/api/catalog?area=07");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/catalog?area=07");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await http.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task An_unknown_row_is_not_found_and_says_so_in_chinese()
    {
        using var http = host.CreateClient();
        using var response = await http.GetAsync("/api/catalog/nothing-like-it");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("没有编码", (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> Read(string path)
    {
        using var http = host.CreateClient();
        return await http.GetFromJsonAsync<JsonElement>(path);
    }
}
