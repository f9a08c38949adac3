using System.Text.Json;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Portal;

/// <summary>What the page of a record says to programs, to a phone and to a printer.</summary>
public sealed class RecordTagsTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    private string Address => $"http://localhost/records/{county.Standard.IndexNumber}";

    // C12, C13: address in the head, under "share" and in the code is one and the same.
    [Fact]
    public async Task The_address_to_share_and_the_code_for_phones_are_the_canonical_address()
    {
        var page = await Open(county.Standard.IndexNumber, "?utm_source=wechat");

        Assert.Equal(Address, page.Find("link[rel=canonical]").GetAttribute("href"));
        Assert.Equal(Address, page.Find(".record-address a").GetAttribute("href"));
        Assert.Equal(Address, QrReader.Read(page.Find(".qr path").GetAttribute("d")!));
        Assert.False(page.Has(".no-print .qr"));
    }

    // C01: the inspection's names; an article gives name and type of its column and no more of it.
    [Fact]
    public async Task An_article_names_its_column_by_name_and_type()
    {
        var page = await Open(county.Standard.IndexNumber);

        Assert.Equal("信息公开目录", Tag(page, "ColumnType"));
        Assert.Equal((Address, "低保,标准"), (Tag(page, "Url"), Tag(page, "Keywords")));
        Assert.False(page.Has("meta[name=ColumnDescription]"));
        Assert.False(page.Has("meta[name=ColumnKeywords]"));
    }

    [Fact]
    public async Task Dublin_core_and_open_graph_repeat_what_the_box_says()
    {
        var page = await Open(county.Standard.IndexNumber);

        Assert.Equal((county.Standard.IndexNumber, "昭明县民政局"), (Tag(page, "DCTERMS\\.identifier"), Tag(page, "DCTERMS\\.publisher")));
        Assert.Equal(("2026-02-27", "2026-03-02"), (Tag(page, "DCTERMS\\.created"), Tag(page, "DCTERMS\\.issued")));
        Assert.Equal(PublishedCounty.Text.Title, page.Find("meta[property='og:title']").GetAttribute("content"));
        Assert.Equal(Address, page.Find("meta[property='og:url']").GetAttribute("content"));
        Assert.Equal("2026-03-02T09:00:00+08:00", page.Find("meta[property='article:published_time']").GetAttribute("content"));
    }

    [Fact]
    public async Task Structured_data_describe_the_record_and_leave_out_what_is_empty()
    {
        using var data = Structured(await Open(county.Standard.IndexNumber));

        Assert.Equal("DigitalDocument", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal(Address, data.RootElement.GetProperty("url").GetString());
        Assert.Equal(county.Standard.IndexNumber, data.RootElement.GetProperty("identifier").GetString());
        Assert.Equal("昭明县民政局", data.RootElement.GetProperty("publisher").GetProperty("name").GetString());
        Assert.False(data.RootElement.TryGetProperty("temporalCoverage", out _));
        Assert.False(data.RootElement.TryGetProperty("legislationIdentifier", out _));
    }

    // C07: markup in a title stays text, in the data too.
    [Fact]
    public async Task Markup_in_a_title_does_not_leave_the_structured_data()
    {
        using var data = Structured(await Open(county.HostileRecord.IndexNumber));

        Assert.Equal($"关于{PublishedCounty.Hostile}的通知", data.RootElement.GetProperty("name").GetString());
    }

    // C11: size of the text without a script; C10: the standing choice is one link away.
    [Fact]
    public async Task The_size_of_the_text_is_chosen_without_a_script()
    {
        var page = await Open(county.Standard.IndexNumber);

        Assert.Equal(["标准", "大", "特大"], page.TextsOf(".text-size label"));
        Assert.True(page.Has(".site-tools a[href='/appearance']"));
        Assert.False(page.Has("[onclick], [style]"));
    }

    // C18, A10: limit, last day and the day it was met stand beside the text.
    [Fact]
    public async Task The_box_tells_when_it_was_due_and_when_it_was_met()
    {
        var basis = (await Open(county.Standard.IndexNumber)).TextOf(".record-box[aria-label=公开依据和落实]");

        Assert.Contains("制定或获取信息之日起10个工作日内", basis, StringComparison.Ordinal);
        Assert.Contains("2026-03-02 已公开", basis, StringComparison.Ordinal);
    }

    private static JsonDocument Structured(Page page) => JsonDocument.Parse(page.Find("script[type='application/ld+json']").TextContent);

    private static string Tag(Page page, string name) => page.Find($"meta[name={name}]").GetAttribute("content")!;

    private async Task<Page> Open(string number, string query = "")
    {
        using var visitor = county.Host.Public();
        return await visitor.Open($"/records/{number}{query}");
    }
}
