using Yangguang.Platform.Html;

namespace Yangguang.Tests.Platform.Html;

/// <summary>C10: what of a page is rewritten and what never.</summary>
public sealed class PageWordsTests
{
    private static readonly PageWords Traditional = new(text => text.Replace('发', '發'), "zh-Hant", withPictures: true);
    private static readonly PageWords TextOnly = new(text => text, null, withPictures: false);

    [Theory]
    [InlineData("<p>发</p>", "<p>發</p>")]
    [InlineData("<title>发</title>", "<title>發</title>")]
    [InlineData("<a href=\"/发\" title=\"发\">发</a>", "<a href=\"/发\" title=\"發\">發</a>")]
    [InlineData("<img src=\"/发.png\" alt=\"发\">", "<img src=\"/发.png\" alt=\"發\">")]
    [InlineData("<td data-label=\"发\" aria-label=\"发\">1 < 2 发</td>", "<td data-label=\"發\" aria-label=\"發\">1 < 2 發</td>")]
    [InlineData("<input placeholder=\"发\" value=\"发\">", "<input placeholder=\"發\" value=\"发\">")]
    [InlineData("<input type=\"submit\" value=\"发\">", "<input type=\"submit\" value=\"發\">")]
    [InlineData("<button value=\"发\">发</button>", "<button value=\"发\">發</button>")]
    [InlineData("<option value=\"发\">发</option><option>发</option>", "<option value=\"发\">發</option><option>发</option>")]
    [InlineData("<textarea>发<b>发</textarea>发", "<textarea>发<b>发</textarea>發")]
    [InlineData("<script type=\"a\">\"发\"</script>发", "<script type=\"a\">\"发\"</script>發")]
    [InlineData("<code>发</code><!-- 发 --> 发", "<code>发</code><!-- 发 --> 發")]
    [InlineData("<b translate=\"no\">发<b>发</b>发</b>发", "<b translate=\"no\">发<b>发</b>发</b>發")]
    [InlineData("<meta name=\"ArticleTitle\" content=\"发\"><meta name=\"ColumnType\" content=\"发\">", "<meta name=\"ArticleTitle\" content=\"發\"><meta name=\"ColumnType\" content=\"发\">")]
    [InlineData("<article lang=\"zh-CN\" title=\"a > 发\">", "<article lang=\"zh-Hant\" title=\"a > 發\">")]
    [InlineData("发<", "發<")]
    [InlineData("<p class=\"发", "<p class=\"发")]
    [InlineData("<!-- 发", "<!-- 发")]
    [InlineData("", "")]
    public void Words_are_rewritten_and_nothing_else(string html, string rewritten) => Assert.Equal(rewritten, Traditional.Rewrite(html));

    [Theory]
    [InlineData("<a href=\"/a\"><img src=\"/a.png\" alt=\"公示栏照片\"></a>", "<a href=\"/a\">［图片：公示栏照片］</a>")]
    [InlineData("<p><img src=\"/a.png\" alt=\"\">字</p>", "<p>字</p>")]
    [InlineData("<video preload=\"metadata\"></video>", "<video preload=\"none\"></video>")]
    public void A_page_without_pictures_says_what_they_show(string html, string rewritten) => Assert.Equal(rewritten, TextOnly.Rewrite(html));
}
