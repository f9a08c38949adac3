using System.Net;
using Yangguang.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Portal;

public sealed class RecordPageTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    // C14: the metadata box is complete, nothing in it is blank.
    [Fact]
    public async Task The_metadata_box_says_everything_the_record_knows_of_itself()
    {
        var (page, edition) = (await Open(county.Standard), county.Standard);

        var box = page.Document.QuerySelectorAll(".record-box dt").Zip(page.Document.QuerySelectorAll(".record-box dd"))
            .ToDictionary(pair => pair.First.TextContent.Trim(), pair => pair.Second.TextContent.Trim());
        Assert.Equal(edition.IndexNumber, box["索引号"]);
        Assert.Equal("昭民发〔2026〕3号", box["发文字号"]);
        Assert.Equal(("2026-02-27", "2026-03-02"), (box["成文日期"], box["发布日期"]));
        Assert.Equal(("现行有效", "主动公开", "全社会"), (box["有效性"], box["公开方式"], box["公开范围"]));
        Assert.Equal("昭明县民政局", box["发布机构"]);
        Assert.Equal(("长期公开", "低保、标准", "公布2026年城乡最低生活保障标准。"), (box["公开时限"], box["关键词"], box["内容概述"]));
        Assert.Equal(["索引号", "发文字号", "发布机构", "成文日期", "发布日期", "有效性", "主题分类", "体裁", "公开方式", "公开范围", "公开时限"], box.Keys.Take(11));
        Assert.All(box.Values, Assert.NotEmpty);
        Assert.All(["主题分类", "体裁", "公开事项", "公开依据", "目录时限", "最迟公开"], term => Assert.NotEmpty(box[term]));
    }

    [Fact]
    public async Task The_text_is_set_as_an_official_document_and_says_that_it_is_public()
    {
        var page = await Open(county.Standard);

        Assert.Equal(PublishedCounty.Text.Title, page.TextOf("h1"));
        Assert.Equal("各乡镇人民政府：", page.TextOf(".document .salutation"));
        Assert.Equal("一、保障标准", page.TextOf(".document h2"));
        Assert.Equal(["昭明县民政局", "2026年2月27日"], page.TextsOf(".document .signature span"));
        Assert.Equal("（此件公开发布）", page.TextOf(".document .closing"));
    }

    [Fact]
    public async Task The_edition_and_its_digest_are_printed()
    {
        var page = await Open(county.Standard);

        Assert.Equal(county.Standard.Digest, page.TextOf("details code"));
        Assert.Contains("第 1 版", page.Text, StringComparison.Ordinal);
    }

    // C11: what one wants around a record is there, and leads on.
    [Fact]
    public async Task The_page_leads_to_its_row_its_body_its_neighbours_and_its_like()
    {
        var page = await Open(county.Standard);

        Assert.True(page.Has($".breadcrumb a[href='/items/{county.Policy.Code}']"));
        Assert.True(page.Has($".record-box a[href='/bodies/{county.County.Department.Code}']"));
        Assert.Equal($"/records/{county.HostileRecord.IndexNumber}", page.Find("a[rel=next]").GetAttribute("href"));
        Assert.Contains("这是最早一条", page.Text, StringComparison.Ordinal);
    }

    // Page tags of the inspection of government sites: article group.
    [Fact]
    public async Task The_page_tags_name_site_column_and_article()
    {
        var page = await Open(county.Standard);

        Assert.Equal(PublishedCounty.Text.Title, Tag(page, "ArticleTitle"));
        Assert.Equal("2026-03-02 09:00", Tag(page, "PubDate"));
        Assert.Equal("昭明县民政局", Tag(page, "ContentSource"));
        Assert.Equal(("昭明县政务公开", "localhost", "政策法规文件"), (Tag(page, "SiteName"), Tag(page, "SiteDomain"), Tag(page, "ColumnName")));
        Assert.Equal("zh-CN", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.StartsWith(PublishedCounty.Text.Title, page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_a_title_or_text_is_shown_and_never_run()
    {
        var page = await Open(county.HostileRecord);

        Assert.Contains(PublishedCounty.Hostile, page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(PublishedCounty.Hostile, page.TextOf(".document p"));
        Assert.All(page.Document.Scripts.Where(script => script.Type != "application/ld+json"), script => Assert.StartsWith("/js/", script.GetAttribute("src"), StringComparison.Ordinal));
        Assert.DoesNotContain('<', page.Find("script[type='application/ld+json']").TextContent);
    }

    [Theory]
    [InlineData("/records/113412992/2026-99999")]
    [InlineData("/records/nobody/2026-00001")]
    [InlineData("/records/113412992/2026-00001'--")]
    public async Task A_number_that_was_never_given_is_not_found(string address)
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open(address);

        Assert.Equal((HttpStatusCode.NotFound, "没有找到这个页面"), (page.Status, page.TextOf("h1")));
    }

    private async Task<Page> Open(RecordEdition edition)
    {
        using var visitor = county.Host.Public();
        return await visitor.Open($"/records/{edition.IndexNumber}");
    }

    private static string Tag(Page page, string name) => page.Find($"meta[name={name}]").GetAttribute("content")!;
}
