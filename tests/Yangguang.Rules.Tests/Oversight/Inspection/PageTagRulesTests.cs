using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Rules.Tests.Oversight.Inspection;

/// <summary>国办发〔2017〕47号 annex 2: the faults that real pages had.</summary>
public sealed class PageTagRulesTests
{
    private static readonly Dictionary<string, string> Whole = new()
    {
        ["SiteName"] = "昭明县政务公开",
        ["SiteDomain"] = "www.example.gov.cn",
        ["SiteIDCode"] = "3601020001",
        ["ColumnName"] = "公开信息",
        ["ColumnDescription"] = "已公开的政府信息。",
        ["ColumnKeywords"] = "政府信息,公开",
        ["ColumnType"] = "信息公开目录",
        ["ArticleTitle"] = "低保公示",
        ["PubDate"] = "2026-11-21 09:30",
        ["ContentSource"] = "县民政局",
    };

    [Theory]
    [InlineData(TaggedPage.Site)]
    [InlineData(TaggedPage.Column)]
    [InlineData(TaggedPage.Article)]
    public void A_page_with_all_its_tags_has_no_fault(TaggedPage kind) => Assert.Empty(PageTagRules.Check(kind, Whole, "低保公示"));

    [Theory]
    [InlineData("SiteName", "", "没有 SiteName")]
    [InlineData("ColumnDescription", "null", "没有 ColumnDescription")]
    [InlineData("SiteDomain", "http://www.example.gov.cn/", "只写域名")]
    [InlineData("SiteIDCode", "360102", "十位数字")]
    [InlineData("ColumnType", "公开信息", "不在规定的类型中")]
    [InlineData("ColumnKeywords", "一,二,三,四,五,六,七,八,九", "最多8个")]
    [InlineData("ColumnKeywords", "政府，信息", "半角逗号")]
    public void A_column_with_a_bad_tag_is_told(string name, string content, string told) =>
        Assert.Contains(told, Assert.Single(PageTagRules.Check(TaggedPage.Column, With(name, content), "低保公示")), StringComparison.Ordinal);

    [Theory]
    [InlineData("ArticleTitle", "低保", "与页面标题不一致")]
    [InlineData("PubDate", "2026/11/21", "PubDate 应当写作")]
    [InlineData("ContentSource", " ", "没有 ContentSource")]
    public void An_article_with_a_bad_tag_is_told(string name, string content, string told) =>
        Assert.Contains(told, Assert.Single(PageTagRules.Check(TaggedPage.Article, With(name, content), "低保公示")), StringComparison.Ordinal);

    [Theory]
    [InlineData("bm07000001")]
    [InlineData("3505240010")]
    public void Both_forms_of_the_site_code_pass(string code) => Assert.Empty(PageTagRules.Check(TaggedPage.Site, With("SiteIDCode", code), "低保公示"));

    private static Dictionary<string, string> With(string name, string content) => new(Whole) { [name] = content };
}
