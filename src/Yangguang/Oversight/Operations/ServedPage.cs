using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Yangguang.Records;
using Yangguang.Records.Portal;
using Yangguang.Rules.Records.Tables;

namespace Yangguang.Oversight.Operations;

/// <summary>
/// 网页核对: holds the page that a visitor is served against the edition that was signed. White space aside, its title and text must be
/// those of the edition, and nothing on it may run or embed what does not come from this site.
/// </summary>
public static class ServedPage
{
    private const string ClosingLine = "（此件公开发布）";
    private const int Shown = 20;

    private static readonly HtmlParser Parser = new();

    /// <returns>What is wrong, in words; null when the page says what was signed.</returns>
    public static string? Fault(string html, RecordContent content)
    {
        using var page = Parser.ParseDocument(html);
        if (page.QuerySelector("article.record .document-title") is not { } title || page.QuerySelector("article.record .record-text") is not { } text)
            return "页面上找不到正文。";
        if (Bare(title.TextContent) != Bare(content.Title))
            return $"标题与签发的不一致，页面上是“{Beginning(title.TextContent.Trim())}”。";
        return Words(Bare(text.TextContent), content) ?? Foreign(page);
    }

    /// <summary>Addresses of the scripts and styles of this site that a page uses.</summary>
    public static IReadOnlyList<string> FilesOf(string html)
    {
        using var page = Parser.ParseDocument(html);
        return [.. page.QuerySelectorAll("script[src]").Select(each => each.GetAttribute("src")).Concat(page.QuerySelectorAll("link[rel~=stylesheet]").Select(each => each.GetAttribute("href"))).OfType<string>().Where(IsOurs).Distinct()];
    }

    private static string? Words(string served, RecordContent content)
    {
        var signed = Bare(Signed(content));
        var same = served.AsSpan().CommonPrefixLength(signed);
        if (same < signed.Length)
            return $"正文与签发的不一致：签发的是“{Beginning(signed[same..])}”，页面上是“{Beginning(served[same..])}”。";
        var rest = served[signed.Length..];
        // Tables and the list of files stand behind the text in words of their own.
        return rest.Length == 0 || rest == ClosingLine || content.TableKind != TableKind.None || content.Attachments.Count > 0
            ? null
            : $"正文后面多出“{Beginning(rest)}”。";
    }

    private static string Signed(RecordContent content)
    {
        if (content.Html.Length == 0)
            return string.Concat(content.Paragraphs);
        using var document = Parser.ParseDocument("");
        return string.Concat(Parser.ParseFragment(DocumentBody.Markup(content), document.Body!).Select(node => node.TextContent));
    }

    private static string? Foreign(IDocument page)
    {
        if (page.QuerySelector("iframe, frame, object, embed, applet, base") is { } embedded)
            return $"页面里嵌入了别处的内容（{embedded.LocalName}）。";
        var script = page.QuerySelectorAll("script").FirstOrDefault(each => each.GetAttribute("type") is not ("application/ld+json" or "importmap" or "application/json") && !IsOurs(each.GetAttribute("src")));
        return script is not null ? $"页面里有不属于本站的脚本“{Beginning(script.GetAttribute("src") ?? script.TextContent)}”。"
            : page.QuerySelectorAll("link[rel~=stylesheet]").FirstOrDefault(each => !IsOurs(each.GetAttribute("href"))) is { } style
                ? $"页面用了别处的样式“{Beginning(style.GetAttribute("href") ?? "")}”。" : null;
    }

    private static bool IsOurs(string? address) => address is not null && address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal);

    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text.Where(letter => !char.IsWhiteSpace(letter)))
            bare.Append(letter);
        return bare.ToString();
    }

    private static string Beginning(string text) => text.Length > Shown ? text[..Shown] + "…" : text;
}
