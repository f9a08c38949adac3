using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Records.Feeds;
using Yangguang.Records.Portal;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Feeds;

// C02, C21: every page has an address that a search engine finds.
public sealed class SitemapTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_index_leads_to_parts_and_the_parts_to_pages_that_answer()
    {
        using var visitor = county.Host.Public();
        var pages = new List<string>();
        foreach (var part in await Addresses("/sitemap.xml"))
            pages.AddRange(await Addresses(new Uri(part).PathAndQuery));

        Assert.Contains($"http://localhost/records/{county.Standard.IndexNumber}", pages);
        Assert.Contains($"http://localhost/items/{county.Policy.Code}", pages);
        Assert.Contains($"http://localhost/bodies/{county.County.Village.Code}", pages);
        Assert.Equal(pages.Count, pages.Distinct().Count());
        foreach (var page in pages)
            Assert.True((int)(await visitor.Open(new Uri(page).PathAndQuery)).Status == 200, page);
    }

    [Fact]
    public async Task Records_say_when_they_last_changed()
    {
        using var visitor = county.Host.Public();
        var lines = XDocument.Parse(await visitor.Http.GetStringAsync(new Uri("/sitemap-records.xml", UriKind.Relative))).Root!.Elements(Map + "url").ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.StartsWith("2026-03-02T09:00", line.Element(Map + "lastmod")!.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(50)]
    public Task Parts_of_any_size_hold_every_address_once(int size) => county.Host.Inside(async services =>
    {
        var sitemap = services.GetRequiredService<Sitemap>();
        var (records, rows) = (new List<string>(), new List<string>());
        foreach (var part in await sitemap.RecordParts(size, default))
            records.AddRange((await sitemap.Records(RecordCursor.Parse(After(part.Path)), size, default)).Select(line => line.Path));
        foreach (var part in await sitemap.ItemParts(size, default))
            rows.AddRange((await sitemap.Items(After(part.Path) ?? "", size, default)).Select(line => line.Path));

        Assert.Equal((await sitemap.Records(null, 1000, default)).Select(line => line.Path), records);
        Assert.Equal((await sitemap.Items("", 1000, default)).Select(line => line.Path), rows);
        Assert.True(records.Count > 1 && rows.Count > 1);
    });

    [Fact]
    public async Task Robots_are_kept_from_the_desk_and_shown_the_map()
    {
        using var visitor = county.Host.Public();
        var rules = await visitor.Http.GetStringAsync(new Uri("/robots.txt", UriKind.Relative));

        Assert.Contains("Disallow: /desk\n", rules, StringComparison.Ordinal);
        Assert.Contains("Sitemap: http://localhost/sitemap.xml\n", rules, StringComparison.Ordinal);
        Assert.DoesNotContain("Disallow: /\n", rules, StringComparison.Ordinal);
    }

    private static string? After(string path) => path.Contains("after=", StringComparison.Ordinal) ? Uri.UnescapeDataString(path.Split("after=")[1]) : null;

    private async Task<List<string>> Addresses(string file)
    {
        using var visitor = county.Host.Public();
        var map = XDocument.Parse(await visitor.Http.GetStringAsync(new Uri(file, UriKind.Relative)));
        return [.. map.Descendants(Map + "loc").Select(place => place.Value)];
    }
}
