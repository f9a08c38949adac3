using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Yangguang.Platform.Html;

namespace Yangguang.Tests.Platform.Html;

public sealed class RichTextTests
{
    private static readonly string[] Allowed =
    [
        "p", "h2", "h3", "h4", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td", "strong", "em", "sup", "sub", "a", "img", "blockquote", "figure", "figcaption", "br",
    ];

    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div style='display:none'>", "<div>", "</div>", "<h1>", "</h1>", "<h4 onclick=alert(1)>", "</h4>", "<ul>", "<ol start=3>", "</ul>", "</ol>", "<li>", "</li>",
        "<table>", "<tr>", "<td colspan=2 style='width:1px'>", "<th>", "</td>", "</tr>", "</table>", "<thead>", "</thead>", "<caption>", "</caption>", "<b>", "</b>", "<em>", "</em>", "<sub>", "<sup>",
        "<a href='javascript:alert(1)'>", "<a href=\"https://www.gov.cn/a?b=1&c='x\">", "<a href=' jaVa&#9;script:x'>", "<a href=/areas>", "</a>", "<img src=x onerror=alert(1)>", "<img src='/pictures/ab12.png' alt='图\"一'>",
        "<img src='data:image/svg+xml,<svg onload=alert(1)>'>", "<script>", "alert(1)", "</script>", "<style>", "</style>", "<svg><a xlink:href='javascript:x'>", "</svg>", "<math><mtext>", "<iframe src=//evil>", "</iframe>",
        "<blockquote>", "</blockquote>", "<figure>", "</figure>", "<figcaption>", "<!--", "-->", "<![CDATA[", "]]>", "&lt;script&gt;", "&#x202e;", "&nbsp;", " ", "\n", "　", "文字", "one two", "<br>", "<p hidden>", "<template>", "</template>", "\0", "\ud800", "&", "<", "\"",
        "<select>", "<noscript>", "<plaintext>", "<textarea>", "<title>", "<form action=//evil>", "<base href=//evil>", "<meta http-equiv=refresh content='0;url=//evil'>", "<link rel=stylesheet href=//evil>", "<span style='position:absolute;left:-9999px'>", "</span>",
    ];

    private static readonly Arbitrary<string> Markup = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Theory]
    [InlineData("<h1>总则</h1><p>第一条</p>", "<h2>总则</h2><p>第一条</p>")]
    [InlineData("一行<br>二行", "<p>一行<br>二行</p>")]
    [InlineData("<p class=MsoNormal style='text-indent:32pt'><span lang=EN-US>2026</span>年</p>", "<p>2026年</p>")]
    [InlineData("<p><b>重要</b><b>通知</b></p>", "<p><strong>重要通知</strong></p>")]
    [InlineData("<p>看<a href='javascript:alert(1)' onclick=x>这里</a></p>", "<p>看这里</p>")]
    [InlineData("<p>看<a href='https://www.gov.cn/' target=_blank style='color:red'>这里</a></p>", "<p>看<a href=\"https://www.gov.cn/\">这里</a></p>")]
    [InlineData("<p>看<a href='//evil.example/'>这里</a><a href='/\\evil'>那里</a></p>", "<p>看这里那里</p>")]
    [InlineData("<p>图<img src='https://evil.example/x.png'><img src='/pictures/ab12.png' alt='流程'></p>", "<p>图<img src=\"/pictures/ab12.png\" alt=\"流程\"></p>")]
    [InlineData("<p>正文</p><div style='display: none'><a href='https://bet.example'>博彩</a></div>", "<p>正文</p>")]
    [InlineData("<p>正文<script>alert(1)</script><style>p{}</style></p><iframe src=x>框</iframe>", "<p>正文</p>")]
    [InlineData("<ul><li><p>甲</p></li><li>乙<ol start=2><li>丙</li></ol></li></ul>", "<ul><li>甲</li><li><p>乙</p><ol start=\"2\"><li>丙</li></ol></li></ul>")]
    [InlineData("<table><tr><th colspan=2>名单</th></tr><tr><td>甲</td><td></td></tr></table>", "<table><thead><tr><th scope=\"colgroup\" colspan=\"2\">名单</th></tr></thead><tbody><tr><td>甲</td><td></td></tr></tbody></table>")]
    [InlineData("<h2>一</h2><h4>二</h4>", "<h2>一</h2><h3>二</h3>")]
    [InlineData("<p>政务公开\n标准 化</p>", "<p>政务公开标准 化</p>")]
    [InlineData("<p>甲<del>乙</del><ins>丙</ins></p>", "<p>甲丙</p>")]
    public void Markup_is_kept_by_the_list_and_everything_else_is_dropped_or_loses_its_tags(string html, string clean) =>
        Assert.Equal(clean, RichText.Clean(html));

    [Fact]
    public void No_script_handler_or_foreign_attribute_comes_through() =>
        Prop.ForAll(Markup, html => Elements(RichText.Clean(html)).All(IsAllowed)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_cleaned_once_stays_as_it_is() =>
        Prop.ForAll(Markup, html => RichText.Clean(html) is var once && RichText.Clean(once) == once).QuickCheckThrowOnFailure();

    [Fact]
    public void The_words_are_the_same_before_and_after_writing() =>
        Prop.ForAll(Markup, html => RichText.Read(html) is var body && RichText.Read(body.ToHtml()).ToText() == body.ToText()).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_put_back_where_they_stood_change_nothing() =>
        Prop.ForAll(Markup, html => RichText.Read(html) is var body && body.WithWords(body.ToText()).ToHtml() == body.ToHtml()).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_covered_character_for_character_leave_the_markup_alone()
    {
        var body = RichText.Read("<h2>名单</h2><table><tr><th>姓名</th><th>电话</th></tr><tr><td><b>王某</b></td><td>13800000000</td></tr></table>");
        Assert.Equal("名单\n姓名\t电话\n王某\t13800000000", body.ToText());
        Assert.Contains("<td><strong>王*</strong></td><td>138****0000</td>", body.WithWords("名单\n姓名\t电话\n王*\t138****0000").ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_another_length_are_refused() =>
        Assert.Throws<ArgumentException>(() => RichText.Read("<p>甲</p>").WithWords("甲乙"));

    [Fact]
    public void Ten_thousand_nested_elements_are_survived() =>
        Assert.DoesNotContain("script", RichText.Clean(string.Concat(Enumerable.Repeat("<div><b>", 10_000)) + "<script>x</script>深"), StringComparison.Ordinal);

    private static IHtmlCollection<IElement> Elements(string html)
    {
        var parser = new HtmlParser();
        var body = parser.ParseDocument("").Body!;
        body.AppendNodes([.. parser.ParseFragment(html, body)]);
        return body.QuerySelectorAll("*");
    }

    private static bool IsAllowed(IElement element) => Allowed.Contains(element.LocalName) && element.Attributes.All(attribute => (element.LocalName, attribute.Name) switch
    {
        ("a", "href") => attribute.Value.StartsWith("https://", StringComparison.Ordinal) || attribute.Value.StartsWith("/a", StringComparison.Ordinal),
        ("img", "src") => attribute.Value.StartsWith("/pictures/", StringComparison.Ordinal),
        ("img", "alt") or ("ol", "start") or ("th" or "td", "colspan" or "rowspan") => true,
        ("th", "scope") => attribute.Value is "col" or "row" or "colgroup" or "rowgroup",
        _ => false,
    });
}
