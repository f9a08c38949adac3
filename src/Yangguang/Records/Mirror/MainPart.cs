using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yangguang.Platform.Html;

namespace Yangguang.Records.Mirror;

/// <summary>Finds the element of a page that holds the document: by the names that content systems give it, else by where the prose is densest.</summary>
internal static class MainPart
{
    private const string ByName =
        "#zoom, #Zoom, .TRS_Editor, .trs_editor_view, #UCAP-CONTENT, .article-content, .article_content, .content_article, #content_body, .xxgk_content, .zwxl-content, #article .content, article .content, .news_content, .bt_content, .TRS_UEDITOR, article";

    private const int LeastHan = 60;

    public static IElement Of(IHtmlDocument document)
    {
        var body = document.Body!;
        var named = body.QuerySelectorAll(ByName).Where(element => !HiddenElements.Has(element)).OrderByDescending(Prose).FirstOrDefault();
        return named is not null && Prose(named) >= LeastHan ? named : Densest(body);
    }

    /// <summary>Goes down while one child holds nearly all the prose.</summary>
    private static IElement Densest(IElement body)
    {
        for (var part = body; ;)
        {
            var all = Prose(part);
            var child = part.Children.Where(each => each.LocalName is "div" or "section" or "article" or "main" or "table" or "tbody" or "tr" or "td" or "form" or "center")
                .OrderByDescending(Prose).FirstOrDefault();
            if (child is null || Prose(child) * 10 < all * 9)
                return part;
            part = child;
        }
    }

    /// <summary>Characters of prose: what is not inside links.</summary>
    private static int Prose(IElement element) =>
        element.TextContent.Count(Han) - element.QuerySelectorAll("a, script, style, select").Sum(each => each.TextContent.Count(Han));

    private static bool Han(char letter) => letter is >= '\u4e00' and <= '\u9fff';
}
