using AngleSharp;
using FsCheck;
using FsCheck.Fluent;
using Yangguang.Channels.Adapters;
using Yangguang.Rules.Channels;

namespace Yangguang.Tests.Channels;

/// <summary>E07, C20: what is posted keeps to the limits of each platform.</summary>
public sealed class PostTests
{
    private const string Link = "https://www.zhaoming.gov.cn/records/11990101B/2026-00123";

    private static readonly Gen<string> Texts = Gen.Elements("补贴标准调整。", "请到窗口办理，", "\n", "𠮷", "long word ", "、").ArrayOf().Select(string.Concat);

    private static readonly PostSource Source = new(
        "关于公布2026年城乡居民最低生活保障标准的通知", "自2026年4月1日起，城市低保标准调整为每人每月760元。农村低保标准调整为每人每年7200元。具体由各乡镇组织实施，并按月足额发放到户。",
        ["各乡镇人民政府：", "现将<b>标准</b>公布如下。"], "类别\t标准\n城市\t760", "县民政局", "昭民发〔2026〕3号", new(2026, 3, 2), Link);

    [Fact]
    public void A_weibo_post_holds_title_whole_sentences_and_the_link_in_140_characters()
    {
        var post = ShortPost.Weibo(Source);

        Assert.InRange(post.Length, 1, PostLimits.Weibo);
        Assert.EndsWith(Link, post, StringComparison.Ordinal);
        Assert.StartsWith("【关于公布2026年城乡居民最低生活保障标准的通知】", post, StringComparison.Ordinal);
        Assert.Contains("7200元。 https", post, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_makes_a_post_too_long() => Prop.ForAll(Texts.Two().ToArbitrary(), KeepsToLimits).QuickCheckThrowOnFailure();

    private static bool KeepsToLimits((string Title, string Summary) text)
    {
        var source = Source with { Title = text.Title, Summary = text.Summary, Paragraphs = [text.Summary + text.Title] };
        var article = WeChatArticle.Of(source);
        return ShortPost.Weibo(source).Length <= PostLimits.Weibo && ShortPost.Group(source).Length <= PostLimits.Group
            && ShortPost.Weibo(source).EndsWith(Link, StringComparison.Ordinal)
            && article.Title.Length <= PostLimits.WeChatTitle && article.Digest.Length <= PostLimits.WeChatDigest;
    }

    [Fact]
    public async Task A_wechat_article_is_clean_html_with_the_text_escaped_and_the_canonical_link()
    {
        var article = WeChatArticle.Of(Source);
        var document = await BrowsingContext.New().OpenAsync(request => request.Content(article.Html));

        Assert.All(document.Body!.QuerySelectorAll("*"), element => Assert.DoesNotContain(element.Attributes.Select(each => each.Name), name => name is "class" or "id" || name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Empty(document.QuerySelectorAll("script, style, link, iframe, b"));
        Assert.Equal(Link, document.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("760", document.QuerySelectorAll("td")[^1].TextContent);
    }
}
