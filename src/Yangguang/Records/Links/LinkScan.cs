using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Yangguang.Platform.Html;

namespace Yangguang.Records.Links;

/// <summary>
/// 暗链和外链检查 (C07): looks at a page as it is, hidden parts and all: links no reader sees, links to sites that are not trusted, empty
/// ones, foreign words, and what runs or redirects.
/// </summary>
public static class LinkScan
{
    private static readonly HtmlParserOptions WithLines = new() { IsKeepingSourceReferences = true };

    /// <summary>Faults in the order of the page. Plain text is looked at as such.</summary>
    public static IReadOnlyList<LinkFault> Find(string page, TrustedSites trusted)
    {
        if (!page.Contains('<', StringComparison.Ordinal))
            return [.. ForeignWords.Find(page)];
        var document = new HtmlParser(WithLines).ParseDocument(page);
        var faults = document.All.SelectMany(element => Of(element, trusted)).ToList();
        faults.AddRange(Words(document));
        return [.. faults.Distinct().OrderBy(fault => fault.Line)];
    }

    /// <summary>Faults of a record, its words and its markup.</summary>
    public static IReadOnlyList<LinkFault> Find(RecordContent content, TrustedSites trusted) =>
    [
        .. ForeignWords.Find($"{content.Title}\n{content.Summary}\n{content.Text}\n{content.Table}").Select(fault => fault with { Line = 0 }),
        .. content.Html.Length == 0 ? [] : Find(content.Html, trusted).Where(fault => fault.Kind != LinkFaultKind.ForeignWords).Select(fault => fault with { Line = 0 }),
    ];

    private static IEnumerable<LinkFault> Of(IElement element, TrustedSites trusted)
    {
        if (element.LocalName is "a" or "area")
            return OfLink(element, trusted);
        var source = element.LocalName switch
        {
            "iframe" or "frame" or "embed" or "script" => element.GetAttribute("src"),
            "object" => element.GetAttribute("data"),
            "meta" when "refresh".Equals(element.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase) => Redirect(element.GetAttribute("content")),
            _ => null,
        };
        return source is not null && HostOf(source) is { } host && !trusted.Has(host)
            ? [Fault(element, LinkFaultKind.Active, element.LocalName, source, $"页面里嵌入了“{host}”的{(element.LocalName == "meta" ? "跳转" : "内容")}")]
            : [];
    }

    private static IEnumerable<LinkFault> OfLink(IElement link, TrustedSites trusted)
    {
        var (address, words) = (link.GetAttribute("href")?.Trim(), string.Join(' ', link.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
        if (address is null)
            yield break;
        if (Hidden(link) is { } why)
            yield return Fault(link, LinkFaultKind.Hidden, words, address, $"读者看不见的链接（{why}）");
        if (address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) && address.Length > "javascript:void(0);".Length || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            yield return Fault(link, LinkFaultKind.Active, words, address, "链接里是程序，不是网址");
        else if (address.Length == 0 || (words.Length == 0 && link.QuerySelector("img") is null))
            yield return Fault(link, LinkFaultKind.Empty, words, address, address.Length == 0 ? "链接没有网址" : "链接没有文字，读者不知道通向哪里");
        if (HostOf(address) is { } host && !trusted.Has(host))
            yield return Fault(link, LinkFaultKind.Untrusted, words, address, $"“{host}”不是政府网站，也不在本县的可信网站里");
    }

    /// <summary>Also when something around it hides it.</summary>
    private static string? Hidden(IElement element)
    {
        for (var around = element; around is not null; around = around.ParentElement)
        {
            if (HiddenElements.IsOutOfSight(around) is { } why)
                return why;
            if (around.LocalName is "marquee" && (around.GetAttribute("height") is "0" or "1" || around.GetAttribute("width") is "0" or "1"))
                return "大小为零的滚动字幕";
        }

        return null;
    }

    private static IEnumerable<LinkFault> Words(IDocument document)
    {
        foreach (var node in document.Descendants<IText>().Where(text => text.ParentElement is not { LocalName: "script" or "style" }))
        {
            foreach (var fault in ForeignWords.Find(node.Data))
                yield return fault with { Line = (node.ParentElement?.SourceReference?.Position.Line ?? 0) + fault.Line - 1 };
        }
    }

    private static LinkFault Fault(IElement element, LinkFaultKind kind, string words, string address, string reason) =>
        new(kind, ForeignWords.Short(words), address.Length > 500 ? address[..500] : address, reason, element.SourceReference?.Position.Line ?? 0);

    private static string? HostOf(string address) =>
        Uri.TryCreate(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address, UriKind.Absolute, out var known) && known.Scheme is "http" or "https" ? known!.IdnHost : null;

    private static string? Redirect(string? content) =>
        content?.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? content[(at + 4)..].Trim(' ', '\'', '"') : null;
}
