using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Records;
using Yangguang.Records.Feeds;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Feeds;

// C21: what is published is found by programs that look by themselves.
public sealed class RecordFeedTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private string[] Places => ["/records", $"/bodies/{county.County.Department.Code}/records", "/areas/05/records", $"/items/{county.Policy.Code}/records"];

    [Fact]
    public async Task Each_atom_feed_has_what_the_standard_wants()
    {
        foreach (var place in Places)
        {
            var feed = (await Xml($"{place}.atom")).Root!;

            Assert.Equal(Atom + "feed", feed.Name);
            Assert.All(["id", "title", "updated", "author"], name => Assert.Single(feed.Elements(Atom + name)));
            Assert.Equal($"http://localhost{place}.atom", feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
            Assert.NotEmpty(feed.Elements(Atom + "entry"));
            Assert.All(feed.Elements(Atom + "entry"), entry =>
            {
                Assert.All(["id", "title", "updated", "author", "summary"], name => Assert.NotEmpty(Assert.Single(entry.Elements(Atom + name)).Value));
                Assert.True(DateTimeOffset.TryParse(entry.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, out _));
            });
        }
    }

    [Fact]
    public async Task Each_rss_feed_has_what_the_standard_wants()
    {
        foreach (var place in Places)
        {
            var channel = (await Xml($"{place}.rss")).Root!.Element("channel")!;

            Assert.All(["title", "link", "description", "lastBuildDate"], name => Assert.NotEmpty(channel.Element(name)!.Value));
            Assert.NotEmpty(channel.Elements("item"));
            Assert.All(channel.Elements("item"), item =>
            {
                Assert.All(["title", "link", "guid", "pubDate", "description"], name => Assert.NotEmpty(item.Element(name)!.Value));
                Assert.True(DateTimeOffset.TryParseExact(item.Element("pubDate")!.Value, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            });
        }
    }

    [Fact]
    public async Task Both_forms_give_a_record_the_same_lasting_id_and_its_address()
    {
        var atom = Entry(await Xml("/records.atom"), PublishedCounty.Text.Title);
        var rss = (await Xml("/records.rss")).Descendants("item").Single(item => item.Element("title")!.Value == PublishedCounty.Text.Title);

        Assert.Equal($"urn:uuid:{county.Standard.RecordId.Value:d}", atom.Element(Atom + "id")!.Value);
        Assert.Equal(atom.Element(Atom + "id")!.Value, rss.Element("guid")!.Value);
        Assert.Equal($"http://localhost/records/{county.Standard.IndexNumber}", rss.Element("link")!.Value);
        Assert.Equal("2026-03-02T09:00:00+08:00", atom.Element(Atom + "published")!.Value);
    }

    // C07
    [Fact]
    public async Task Markup_in_a_title_arrives_as_text() =>
        Assert.NotNull(Entry(await Xml("/records.atom"), $"关于{PublishedCounty.Hostile}的通知"));

    [Fact]
    public async Task A_reader_that_has_the_same_feed_is_told_so()
    {
        using var visitor = county.Host.Public();
        using var first = await visitor.Http.GetAsync("/areas/05/records.rss");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/areas/05/records.rss");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await visitor.Http.SendAsync(again);

        Assert.Equal("application/rss+xml", first.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(first.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_withdrawn_record_leaves_feed_and_site_map()
    {
        var record = await county.Host.HasPublished(county.Policy, Given.Content("关于临时救助标准的公告", new(2026, 2, 27)));
        using var visitor = county.Host.Public();
        var before = await visitor.Http.GetAsync("/records.atom");
        await county.Host.Inside(services => services.GetRequiredService<WithdrawRecord>()
            .Run(record.RecordId, "与上级文件重复。", "", county.County.Reviewer.AsActor()));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/records.atom");
        again.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(before.Headers.ETag!.Tag));
        using var after = await visitor.Http.SendAsync(again);

        Assert.Contains("关于临时救助标准的公告", await before.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.DoesNotContain("关于临时救助标准的公告", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(record.IndexNumber, await visitor.Http.GetStringAsync(new Uri("/sitemap-records.xml", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/bodies/none/records.atom")]
    [InlineData("/areas/99/records.rss")]
    [InlineData("/items/none/records.atom")]
    [InlineData("/sitemap-records.xml?after=nothing")]
    public async Task What_names_nothing_is_not_found(string address)
    {
        using var visitor = county.Host.Public();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(address)).Status);
    }

    [Fact]
    public void What_no_xml_can_hold_is_left_out()
    {
        var (high, low) = ((char)0xD842, (char)0xDFB7);

        Assert.Equal("甲乙", XmlPage.Clean($"甲{(char)1}乙{(char)0xFFFE}"));
        Assert.Equal($"{high}{low}村", XmlPage.Clean($"{high}{low}村"));
        Assert.Equal("半个尾", XmlPage.Clean($"半{high}个尾{low}"));
    }

    // B08, C21
    [Fact]
    public async Task A_correction_comes_again_under_the_same_id_with_what_was_corrected()
    {
        var (record, services) = (await county.Host.HasPublished(county.Policy, Given.Content("关于特困供养标准的公告", new(2026, 2, 27))), county.Host);
        county.Host.Time.Advance(TimeSpan.FromHours(3));
        var clerk = county.County.Clerk.AsActor();
        await services.Inside(each => each.GetRequiredService<ReviseRecord>().Run(record.RecordId, "更正附表金额。", clerk));
        var draft = await services.RecordOf(record.RecordId);
        await services.Inside(each => each.GetRequiredService<RewriteRecord>().Run(record.RecordId, draft.Revision, draft.Content with { Text = "更正后的标准。" }, clerk));
        await services.Inside(each => each.GetRequiredService<SubmitRecord>().Run(record.RecordId, clerk));
        await services.Inside(each => each.GetRequiredService<PublishRecord>().Run(record.RecordId, ReviewSheet.Whole, county.County.Reviewer.AsActor()));

        var first = (await Xml("/records.atom")).Root!.Elements(Atom + "entry").First();

        Assert.Equal($"urn:uuid:{record.RecordId.Value:d}", first.Element(Atom + "id")!.Value);
        Assert.StartsWith("更正说明：更正附表金额。", first.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.NotEqual(first.Element(Atom + "published")!.Value, first.Element(Atom + "updated")!.Value);
    }

    // Every page that shows a list names its feed, and every feed named answers.
    [Fact]
    public async Task Pages_name_feeds_that_answer()
    {
        using var visitor = county.Host.Public();
        foreach (var address in new[] { "/", "/records", "/feeds", "/areas/05", $"/bodies/{county.County.Department.Code}", $"/items/{county.Policy.Code}", $"/records/{county.Standard.IndexNumber}" })
        {
            var page = await visitor.Open(address);
            var named = page.Document.QuerySelectorAll("link[rel=alternate], .feed-lines a").Select(link => link.GetAttribute("href")!).ToList();

            Assert.NotEmpty(named);
            foreach (var feed in named)
                Assert.NotNull((await Xml(feed)).Root);
        }
    }

    private static XElement Entry(XDocument feed, string title) =>
        feed.Root!.Elements(Atom + "entry").Single(entry => entry.Element(Atom + "title")!.Value == title);

    private async Task<XDocument> Xml(string address)
    {
        using var visitor = county.Host.Public();
        return XDocument.Parse(await visitor.Http.GetStringAsync(new Uri(address, UriKind.Relative)));
    }
}
