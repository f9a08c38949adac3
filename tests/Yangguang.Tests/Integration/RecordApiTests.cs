using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Integration;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Integration;

/// <summary>A19: a system hands in records under catalogue rows; what it may not do is refused with the reason.</summary>
public sealed class RecordApiTests(Host host) : IClassFixture<Host>
{
    // A19
    [Fact]
    public async Task A_record_that_is_handed_in_goes_to_review_and_starts_the_clock()
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("审核信息")))[0];
        using var system = await Connected();

        var (status, receipt) = await Push(system, item.Code, "push-1", Record("低保审核信息"));

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal("待审核", receipt.GetProperty("state").GetString());
        Assert.Equal("2026-03-30", receipt.GetProperty("dueOn").GetString());
    }

    // A19
    [Fact]
    public async Task An_unknown_row_is_refused_with_the_reason()
    {
        using var system = await Connected();
        var (status, problem) = await Push(system, "no-such-row", "push-2", Record("某信息"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("push.row.unknown", problem.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_repeated_call_makes_nothing_twice_and_the_same_key_with_other_content_is_refused()
    {
        var item = (await host.HasCatalog(host.County.Department, "06", Given.Row("审核信息")))[0];
        using var system = await Connected();
        var (_, first) = await Push(system, item.Code, "push-3", Record("甲"));

        var (again, second) = await Push(system, item.Code, "push-3", Record("甲"));
        var (other, _) = await Push(system, item.Code, "push-3", Record("乙"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity), (again, other));
        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
        Assert.Equal(1, await host.Inside(services => services.GetRequiredService<YangguangDb>().Records.CountAsync(record => record.ItemId == item.Id)));
    }

    [Fact]
    public async Task A_record_that_is_not_complete_leaves_nothing_behind()
    {
        var item = (await host.HasCatalog(host.County.Department, "07", Given.Row("审核信息")))[0];
        using var system = await Connected();

        var (status, problem) = await Push(system, item.Code, "push-4", Record("甲") with { Summary = "" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("record.incomplete", problem.GetProperty("code").GetString());
        Assert.Equal(0, await host.Inside(services => services.GetRequiredService<YangguangDb>().Records.CountAsync(record => record.ItemId == item.Id)));
    }

    [Fact]
    public async Task A_row_of_another_body_is_refused()
    {
        var item = (await host.HasCatalog(host.County.Township, "05", Given.Row("审核信息")))[0];
        using var system = await Connected();
        var (status, problem) = await Push(system, item.Code, "push-5", Record("甲"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("record.not-responsible", problem.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Without_a_key_and_with_the_key_of_a_disconnected_system_nothing_opens()
    {
        var key = await Connect();
        await host.Inside(async services => await services.GetRequiredService<DisconnectSystem>().Run(
            await services.GetRequiredService<YangguangDb>().ConnectedSystems.Where(system => system.KeyDigest == key.Digest)
                .Select(system => system.Id).SingleAsync(),
            host.County.Officer.AsActor()));
        using var nobody = host.CreateClient();
        using var disconnected = Client(key);

        Assert.Equal(HttpStatusCode.Unauthorized, (await Push(nobody, "row", "push-6", Record("甲"))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Push(disconnected, "row", "push-6", Record("甲"))).Status);
    }

    private sealed record Input(string Title, string Summary, string Text, string FormedOn, string Theme, string Genre);

    private Input Record(string title) => new(title, title, $"{title}。", host.Time.Today().ToString("O"), RecordTheme.All[0], RecordGenre.All[0]);

    private Task<ApiKey> Connect() => host.Inside(services => services.GetRequiredService<ConnectSystem>()
        .Run(host.County.Department.Id, "民政业务系统", host.County.Officer.AsActor()));

    private async Task<HttpClient> Connected() => Client(await Connect());

    private HttpClient Client(ApiKey key)
    {
        var client = host.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Secret);
        return client;
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> Push(HttpClient client, string row, string key, Input input)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/catalog/{row}/records") { Content = JsonContent.Create(input) };
        request.Headers.Add("Idempotency-Key", key);
        using var response = await client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }
}
