using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
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

    [Theory]
    [InlineData("/api/catalog?area=99", 400, "area.unknown")]
    [InlineData("/api/catalog?body=nobody", 400, "body.unknown")]
    [InlineData("/api/catalog?limit=0", 400, "limit.range")]
    [InlineData("/api/catalog?limit=abc", 400, "request.malformed")]
    [InlineData("/api/catalog/none", 404, "row.unknown")]
    [InlineData("/api/catalog/none/05/versions", 404, "version.unknown")]
    [InlineData("/api/nothing", 404, "address.unknown")]
    [InlineData("/api/events", 401, "key.missing")]
    public async Task Whatever_is_wrong_is_told_as_a_problem_with_a_stable_code(string path, int status, string code)
    {
        using var http = host.CreateClient();
        using var response = await http.GetAsync(path);
        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((code, $"urn:yangguang:problem:{code}"), (problem.GetProperty("code").GetString(), problem.GetProperty("type").GetString()));
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", problem.GetProperty("title").GetString());
    }

    // A07
    [Fact]
    public async Task Versions_are_listed_read_and_compared_cell_by_cell()
    {
        var county = host.County;
        await host.HasCatalog(county.Department, "08", Given.Row("甲"), Given.Row("乙"));
        await Adopt("缩短时限", row => row.Level2 == "乙" ? row with { TimeLimit = "信息形成之日起5个工作日内" } : row);
        var at = $"/api/catalog/{county.Department.Code}/08/versions";

        var list = await Read(at); // what was in force before has become the first version
        var changes = await Read($"{at}/2/changes");
        var second = await Read($"{at}/2");

        Assert.Equal(2, list.GetProperty("versions").GetArrayLength());
        var change = Assert.Single(changes.GetProperty("rows").EnumerateArray());
        Assert.Equal(("修改", "公开时限"), (change.GetProperty("kind").GetString(), change.GetProperty("cells")[0].GetProperty("column").GetString()));
        Assert.Equal(2, second.GetProperty("rows").GetArrayLength());
        var row = await Read($"/api/catalog/{change.GetProperty("code").GetString()}");
        Assert.Equal("信息形成之日起5个工作日内", row.GetProperty("timeLimit").GetString());

        Task Adopt(string reason, Func<CatalogRow, CatalogRow> change) => host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            var catalog = await db.Catalogs.SingleAsync(catalog => catalog.BodyId == county.Department.Id && catalog.AreaCode == "08");
            var version = await services.GetRequiredService<StartVersion>().Run(catalog, county.Clerk.AsActor());
            foreach (var each in version.Rows)
                version.Rewrite(each, change(each.Cells), host.Time.GetUtcNow());
            version.Submit(reason, county.Clerk.AsActor(), host.Time.GetUtcNow());
            await db.SaveChangesAsync();
            await services.GetRequiredService<ApproveVersion>().Run(version.Id, host.Time.Today(), county.Officer.AsActor());
        });
    }

    private async Task<JsonElement> Read(string path)
    {
        using var http = host.CreateClient();
        return await http.GetFromJsonAsync<JsonElement>(path);
    }
}
