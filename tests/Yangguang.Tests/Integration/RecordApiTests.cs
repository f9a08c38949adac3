using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Integration;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
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
        Assert.Equal("待保密审查", receipt.GetProperty("state").GetString());
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

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (again, other));
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

    [Fact]
    public async Task A_row_that_a_new_version_dropped_is_refused_with_the_day()
    {
        var item = (await host.HasCatalog(host.County.Department, "08", Given.Row("审核信息")))[0];
        await host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            (await db.CatalogItems.SingleAsync(known => known.Id == item.Id)).End(new(2026, 3, 1));
            await db.SaveChangesAsync();
        });
        using var system = await Connected();

        var (status, problem) = await Push(system, item.Code, "push-8", Record("甲"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "push.row.ended"), (status, problem.GetProperty("code").GetString()));
        Assert.Contains("2026-03-01", problem.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_push_on_a_row_that_changed_meanwhile_is_stopped_before_anything_is_written()
    {
        var item = (await host.HasCatalog(host.County.Department, "09", Given.Row("审核信息")))[0];
        using var system = await Connected();
        using var seen = await system.GetAsync($"/api/catalog/{item.Code}");
        await host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            var known = await db.CatalogItems.SingleAsync(known => known.Id == item.Id);
            known.Rewrite(known.Row with { TimeLimit = "信息形成之日起5个工作日内" });
            await db.SaveChangesAsync();
        });
        using var fresh = await system.GetAsync($"/api/catalog/{item.Code}");

        var (stale, problem) = await Push(system, item.Code, "push-9", Record("甲"), seen.Headers.ETag);
        var (made, _) = await Push(system, item.Code, "push-9", Record("甲"), fresh.Headers.ETag);

        Assert.Equal((HttpStatusCode.PreconditionFailed, "push.row.stale"), (stale, problem.GetProperty("code").GetString()));
        Assert.Equal(HttpStatusCode.Created, made);
    }

    [Fact]
    public async Task A_returned_record_is_revised_only_from_what_was_last_read()
    {
        var item = (await host.HasCatalog(host.County.Department, "10", Given.Row("审核信息")))[0];
        using var system = await Connected();
        var (_, receipt) = await Push(system, item.Code, "push-10", Record("甲"));
        var address = $"/api/catalog/{item.Code}/records/{receipt.GetProperty("id").GetString()}";
        using var before = await system.GetAsync(address);
        await host.Inside(services => services.GetRequiredService<ReturnRecord>()
            .Run(RecordId.From(Guid.Parse(receipt.GetProperty("id").GetString()!)), "请补充文号。", host.County.Reviewer.AsActor()));
        using var returned = await system.GetAsync(address);

        var without = await Put(null);
        var stale = await Put(before.Headers.ETag);
        var revised = await Put(returned.Headers.ETag);

        Assert.Equal("请补充文号。", (await returned.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("returnReason").GetString());
        Assert.Equal(
            (HttpStatusCode.PreconditionRequired, HttpStatusCode.PreconditionFailed, HttpStatusCode.OK), (without, stale, revised));
        using var after = await system.GetAsync(address);
        Assert.Equal("待保密审查", (await after.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("state").GetString());

        async Task<HttpStatusCode> Put(EntityTagHeaderValue? tag)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = JsonContent.Create(Record("乙")) };
            if (tag is not null)
                request.Headers.IfMatch.Add(tag);
            using var response = await system.SendAsync(request);
            return response.StatusCode;
        }
    }

    [Theory]
    [InlineData("{\"title\":", "application/json", 400, "11")]
    [InlineData("{\"formedOn\":\"昨天\"}", "application/json", 400, "12")]
    [InlineData("{}", "application/json", 422, "13")]
    [InlineData("title=甲", "text/plain", 415, "14")]
    public async Task A_body_that_cannot_be_used_is_refused_in_words(string body, string type, int status, string area)
    {
        var item = (await host.HasCatalog(host.County.Township, area, Given.Row("审核信息")))[0];
        using var system = await Connected();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/catalog/{item.Code}/records") { Content = new StringContent(body, System.Text.Encoding.UTF8, type) };
        request.Headers.Add("Idempotency-Key", body);

        using var response = await system.SendAsync(request);

        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_key_that_calls_too_often_is_told_when_to_come_back_and_others_are_served_on()
    {
        await using var slow = host.WithWebHostBuilder(web => web.UseSetting("Api:CallsPerMinute", "3"));
        using var busy = slow.CreateClient();
        using var other = slow.CreateClient();
        busy.DefaultRequestHeaders.Authorization = new("Bearer", (await Connect()).Secret);
        other.DefaultRequestHeaders.Authorization = new("Bearer", (await Connect()).Secret);
        for (var call = 0; call < 3; call++)
            Assert.True((await busy.GetAsync("/api/events")).IsSuccessStatusCode);

        using var refused = await busy.GetAsync("/api/events");
        using var served = await other.GetAsync("/api/events");

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (refused.StatusCode, served.StatusCode));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
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

    private static async Task<(HttpStatusCode Status, JsonElement Body)> Push(HttpClient client, string row, string key, Input input, EntityTagHeaderValue? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/catalog/{row}/records") { Content = JsonContent.Create(input) };
        request.Headers.Add("Idempotency-Key", key);
        if (ifMatch is not null)
            request.Headers.IfMatch.Add(ifMatch);
        using var response = await client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }
}
