using System.Net;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Home.Portal;

public sealed class HomePageTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    // C01: the records of all bodies in one place, newest first.
    [Fact]
    public async Task The_front_page_shows_what_is_new_the_areas_and_the_bodies()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open("/");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["2 条", "2 条", "2 份", "3/4 项"], page.TextsOf(".stat-figure"));
        Assert.Contains(PublishedCounty.Text.Title, page.TextsOf(".list-lined .entry > a"));
        Assert.Contains("社会救助 2 条", page.TextOf("a[href='/areas/05']").Replace("社会救助2", "社会救助 2", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(page.Has($"a[href='/bodies/{county.County.Township.Code}']"));
    }

    // C16: each department, township and village has its own page.
    [Fact]
    public async Task Every_body_has_its_own_page()
    {
        using var visitor = county.Host.Public();
        var list = await visitor.Open("/bodies");

        foreach (var body in new[] { county.County.Office, county.County.Department, county.County.Township, county.County.Village })
        {
            Assert.True(list.Has($"main a[href='/bodies/{body.Code}']"), body.Name);
            var page = await visitor.Open($"/bodies/{body.Code}");
            Assert.Equal((HttpStatusCode.OK, body.Name), (page.Status, page.TextOf("h1")));
        }
    }

    [Fact]
    public async Task A_body_shows_its_catalogues_its_duties_by_state_and_its_records()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open($"/bodies/{county.County.Department.Code}");

        Assert.Contains("2/2", page.TextOf("td[data-label=义务落实]"), StringComparison.Ordinal);
        Assert.Contains(PublishedCounty.Reason, page.Text, StringComparison.Ordinal);
        Assert.Contains(PublishedCounty.Text.Title, page.TextsOf(".list-lined .entry > a"));
        Assert.Equal(["1 项", "1 项"], page.TextsOf(".stat-figure"));
    }

    [Fact]
    public async Task A_township_names_its_villages_and_a_village_its_township()
    {
        using var visitor = county.Host.Public();

        var township = await visitor.Open($"/bodies/{county.County.Township.Code}");
        var village = await visitor.Open($"/bodies/{county.County.Village.Code}");

        Assert.True(township.Has($"main a[href='/bodies/{county.County.Village.Code}']"));
        Assert.True(village.Has($".breadcrumb a[href='/bodies/{county.County.Township.Code}']"));
    }

    [Fact]
    public async Task The_figures_of_a_body_lead_to_the_duties_behind_them()
    {
        using var visitor = county.Host.Public();
        var page = await visitor.Open($"/bodies/{county.County.Village.Code}");

        var overdue = await visitor.Open(page.Find("a.stat-over").GetAttribute("href")!);

        Assert.Equal(["审核信息"], overdue.TextsOf("td.card-title a"));
        Assert.Equal("逾期", overdue.TextOf("td .badge"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open($"/bodies/{county.County.Village.Code}/duties?state=7&after=%00")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open("/bodies/nobody/duties")).Status);
    }

    [Fact]
    public async Task A_body_that_does_not_exist_is_not_found()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open("/bodies/nobody");

        Assert.Equal((HttpStatusCode.NotFound, "没有找到这个页面"), (page.Status, page.TextOf("h1")));
    }

    // No dead link: the site map and the front page lead only to pages that are there.
    [Theory]
    [InlineData("/sitemap")]
    [InlineData("/")]
    [InlineData("/matrix")]
    [InlineData("/about")]
    public async Task Every_link_of_the_page_leads_somewhere(string address)
    {
        using var visitor = county.Host.Public();
        var page = await visitor.Open(address);
        var links = page.Document.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!).Distinct().ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
            Assert.True((await visitor.Open(link)).Status == HttpStatusCode.OK, $"{address} leads to {link}");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/areas")]
    [InlineData("/areas/05")]
    [InlineData("/matrix")]
    [InlineData("/bodies")]
    [InlineData("/records")]
    [InlineData("/sitemap")]
    [InlineData("/about")]
    public async Task Every_page_says_what_it_is(string address)
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open(address);

        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.All(
            ["description", "SiteName", "SiteDomain", "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"],
            name => Assert.NotEmpty(page.Find($"meta[name={name}]").GetAttribute("content")!));
        Assert.StartsWith("http://localhost/", page.Find("link[rel=canonical]").GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEmpty(page.Title);
    }
}
