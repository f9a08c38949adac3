using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog.Lint;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Lint;

/// <summary>目录检查 over the whole county (A08, A18): who sees what, filters, pages, the file; only what changed is checked again.</summary>
public sealed class CountyLintTests : IAsyncLifetime
{
    private readonly Host host = new();

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)host).InitializeAsync();
        await host.HasCatalog(host.County.Department, "05", Given.Row("低保公示", "信息形成之日起60个工作日内"), Given.Row("临时救助"));
        await host.HasCatalog(host.County.Township, "06", [.. Enumerable.Range(1, 40).Select(number => Given.Row($"养老{number}") with { LegalBasis = ["《中华人民共和国收养法》"] })]);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    [Fact]
    public async Task The_office_sees_every_body_and_narrows_by_severity_check_body_and_area()
    {
        using var officer = await host.SignedIn(host.County.Officer);
        var all = await officer.Open("/desk/lint");
        Assert.Equal(50, all.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("42", all.TextOf(".stat-figure"));

        Assert.Contains("60个工作日", (await officer.Open("/desk/lint?severity=error&rule=L05")).TextOf("tbody tr"), StringComparison.Ordinal);
        var ended = await officer.Open($"/desk/lint?rule=L03&body={host.County.Township.Code}&area=06");
        Assert.Equal(40, ended.Document.QuerySelectorAll("tbody tr").Length);
        Assert.True((await officer.Open("/desk/lint?rule=L03&area=05")).Has(".empty"));
        var row = await officer.Open(ended.Find("tbody td a").GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, row.Status);
    }

    // Keyset paging: every finding on exactly one page
    [Fact]
    public async Task Pages_hold_every_finding_once()
    {
        using var officer = await host.SignedIn(host.County.Officer);
        var page = await officer.Open("/desk/lint");
        List<string> seen = [.. page.TextsOf("tbody tr")];
        while (page.Document.QuerySelector("a[rel=next]") is { } next)
        {
            page = await officer.Open(next.GetAttribute("href")!);
            seen.AddRange(page.TextsOf("tbody tr"));
        }

        var csv = await officer.Http.GetStringAsync("/desk/lint?handler=Csv");
        Assert.Equal(csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1, seen.Count);
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Contains("《中华人民共和国民法典》", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_sees_its_own_findings_only()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);

        var page = await clerk.Open("/desk/lint");

        Assert.Contains("低保公示", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("养老", page.TextOf("table"), StringComparison.Ordinal);
    }

    // A18, L17: rows without a column
    [Fact]
    public async Task Proactive_rows_without_a_column_are_errors()
    {
        using var officer = await host.SignedIn(host.County.Officer);

        Assert.Contains("没有对应的门户栏目", (await officer.Open("/desk/lint?rule=L17")).TextOf("tbody tr"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_that_did_not_change_are_not_checked_again_and_those_that_did_are()
    {
        var before = await Live();
        Assert.Same(before.Single(table => table.AreaCode == "05"), (await Live()).Single(table => table.AreaCode == "05"));

        await host.HasCatalog(host.County.Department, "07", Given.Row("法律援助"));
        var after = await Live();

        Assert.Same(before.Single(table => table.AreaCode == "05"), after.Single(table => table.AreaCode == "05"));
        Assert.Contains(after, table => table.AreaCode == "07");
    }

    private Task<IReadOnlyList<CheckedTable>> Live() => host.Inside(services => services.GetRequiredService<CountyLint>().Live());
}
