using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Host = Yangguang.Tests.Harness.Host;

namespace Yangguang.Tests.Platform.Health;

public sealed class HealthTests(Host host) : IClassFixture<Host>
{
    private static readonly string[] Parts = ["calendar", "database", "disk", "draining", "search"];

    [Fact]
    public async Task A_node_that_can_serve_says_so_by_every_part()
    {
        using var http = host.CreateClient();
        Assert.Equal("ready", (await Asked(http, "/healthz")).Status);

        var (status, code, checks) = await Asked(http, "/readyz");
        Assert.Equal((HttpStatusCode.OK, "ready"), (code, status));
        Assert.Equal(Parts, checks.Keys.Order());
    }

    // P17
    [Fact]
    public async Task In_december_without_next_years_calendar_the_node_is_degraded_and_goes_on_serving()
    {
        using var http = host.CreateClient();
        host.Time.MoveTo(new(2031, 12, 1));
        try
        {
            var (status, code, checks) = await Asked(http, "/readyz");
            Assert.Equal((HttpStatusCode.OK, "degraded", "degraded"), (code, status, checks["calendar"]));
        }
        finally
        {
            host.Time.MoveTo(new(2026, 3, 2));
        }
    }

    [Fact]
    public async Task A_disk_that_is_nearly_full_sends_the_next_requests_elsewhere()
    {
        await using var full = host.WithWebHostBuilder(builder => builder.UseSetting("Health:FreeMegabytes", "1000000000"));
        using var http = full.CreateClient();

        var (status, code, checks) = await Asked(http, "/readyz");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "not-ready", "not-ready"), (code, status, checks["disk"]));
        Assert.Equal("ready", (await Asked(http, "/healthz")).Status);
    }

    [Fact]
    public async Task A_node_that_was_told_to_stop_says_so_before_it_does()
    {
        await using var going = host.WithWebHostBuilder(_ => { });
        using var http = going.CreateClient();
        foreach (var service in going.Services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
            await service.StoppingAsync(default);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Asked(http, "/readyz")).Code);
        using var page = await http.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Theory]
    [InlineData("portal", "/", "/sign-in", "/api/openapi.json")]
    [InlineData("desk", "/sign-in", "/", "/api/openapi.json")]
    [InlineData("api", "/api/openapi.json", "/", "/sign-in")]
    public async Task A_node_shows_its_own_surfaces_and_no_other(string surface, string shown, params string[] hidden)
    {
        await using var node = host.WithWebHostBuilder(builder => builder.UseSetting("Node:Surfaces", surface));
        using var http = node.CreateClient();

        using var page = await http.GetAsync(shown);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        foreach (var address in hidden)
        {
            using var missing = await http.GetAsync(address);
            Assert.True(missing.StatusCode == HttpStatusCode.NotFound, $"{address} answered {missing.StatusCode}");
        }

        Assert.Equal("ready", (await Asked(http, "/healthz")).Status);
    }

    private static async Task<(string Status, HttpStatusCode Code, Dictionary<string, string> Checks)> Asked(HttpClient http, string address)
    {
        using var answer = await http.GetAsync(address);
        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (said.RootElement.GetProperty("status").GetString()!, answer.StatusCode,
            said.RootElement.GetProperty("checks").EnumerateObject().ToDictionary(check => check.Name, check => check.Value.GetString()!));
    }
}
