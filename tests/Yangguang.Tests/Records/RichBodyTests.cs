using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform.Html;
using Yangguang.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records;

// A body with markup of its own.
public sealed class RichBodyTests(Host host) : IClassFixture<Host>
{
    private const string Body = """
        <h2>一、补贴标准</h2><p onclick="x()">每亩补贴<strong>100元</strong>，见<a href="https://www.gov.cn/">中国政府网</a>。</p>
        <table><tr><th>乡镇</th><th>亩数</th></tr><tr><td>青溪镇</td><td>120</td></tr></table><script>alert(1)</script>
        """;

    private static RecordContent Content(string html) => Given.Content("惠农补贴公告", new(2026, 2, 20)) with { Html = html, Text = "别的文字" };

    [Fact]
    public void The_words_of_the_markup_are_the_text_whatever_was_typed_beside_it()
    {
        var tidied = Content(Body).Tidied();
        Assert.Equal("一、补贴标准\n每亩补贴100元，见中国政府网。\n乡镇\t亩数\n青溪镇\t120", tidied.Text);
        Assert.Equal(RichText.Read(tidied.Html).ToText(), tidied.Text);
        Assert.Equal(tidied, tidied.Tidied());
    }

    [Fact]
    public void Markup_that_says_no_more_than_paragraphs_is_not_kept()
    {
        var tidied = Content("<div style='color:red'>第一段</div><p>第二段</p>").Tidied();
        Assert.Equal(("", "第一段\n第二段"), (tidied.Html, tidied.Text));
    }

    [Fact]
    public void A_changed_link_is_another_text_for_the_reviewer()
    {
        var (one, other) = (Content(Body).Tidied(), Content(Body.Replace("https://www.gov.cn/", "https://www.ah.gov.cn/", StringComparison.Ordinal)).Tidied());
        Assert.Equal(one.Text, other.Text);
        Assert.NotEqual(one.Fingerprint(), other.Fingerprint());
    }

    // B08: what is found in the words is covered where it stands in the markup.
    [Fact]
    public async Task Masking_covers_words_inside_the_markup_and_takes_telling_links_away()
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("惠农补贴")))[0];
        var draft = await host.HasDraft(item, Content("<p>联系<strong>电话13812345678</strong>，<a href='mailto:zhangsan88@qq.com'>写信</a>。</p>"));
        Assert.Equal(0, await host.Inside(services => services.GetRequiredService<MaskRecord>().Run(draft.Id, host.County.Clerk.AsActor())));
        var masked = (await host.RecordOf(draft.Id)).Content;
        Assert.Equal("<p>联系<strong>电话138****5678</strong>，写信。</p>", masked.Html);
        Assert.Equal("联系电话138****5678，写信。", masked.Text);
    }

    [Fact]
    public async Task The_public_page_shows_the_markup_and_the_edition_keeps_it()
    {
        var item = (await host.HasCatalog(host.County.Department, "19", Given.Row("补贴公告")))[0];
        var edition = await host.HasPublished(item, Content(Body));
        var page = await host.Public().Open($"/records/{edition.IndexNumber}");
        Assert.Equal("一、补贴标准", page.TextOf(".record-text h2"));
        Assert.Equal("col", page.Find(".record-text th").GetAttribute("scope"));
        Assert.False(page.Has(".record-text script, .record-text [onclick]"));
        Assert.Equal("（此件公开发布）", page.TextOf(".record-text > .closing"));
    }
}
