using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Yangguang.Platform.Text;

namespace Yangguang.Records.Mirror;

/// <summary>What a page says about its document outside the text: labels such as 索引号, tags in its head.</summary>
internal sealed partial record PageMeta
{
    public string Title { get; init; } = "";

    public string IndexNumber { get; init; } = "";

    public string DocumentNumber { get; init; } = "";

    public string Publisher { get; init; } = "";

    public string Address { get; init; } = "";

    /// <summary>生成日期.</summary>
    public DateOnly? MadeOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public static PageMeta Of(IHtmlDocument document, string page, string address)
    {
        var canonical = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        return new PageMeta
        {
            Title = First(Tag(document, "ArticleTitle"), Heading(document)),
            Publisher = Tag(document, "ContentSource"),
            PublishedOn = DayOf(Tag(document, "PubDate")),
            Address = new[] { address, canonical, Tag(document, "Url"), document.QuerySelector("meta[property='og:url']")?.GetAttribute("content"), SavedFrom().Match(page).Groups[1].Value }
                .FirstOrDefault(each => Uri.TryCreate(each, UriKind.Absolute, out var known) && known.Scheme is "http" or "https") ?? address,
        };
    }

    /// <summary>With what the lines of the page label; what is known already stays.</summary>
    public PageMeta And(IEnumerable<string> lines, ChineseScript? script = null)
    {
        var all = string.Join('\n', lines);
        return this with
        {
            Title = script?.Clean(Title) ?? Title,
            Publisher = First(script?.Clean(Publisher) ?? Publisher, Label(PublisherLabel(), all)),
            IndexNumber = First(IndexNumber, Label(IndexLabel(), all)),
            DocumentNumber = First(DocumentNumber, Label(NumberLabel(), all)),
            MadeOn = MadeOn ?? DayOf(Label(MadeLabel(), all)),
            PublishedOn = PublishedOn ?? DayOf(Label(PublishedLabel(), all)),
        };
    }

    internal static DateOnly? DayOf(string text) =>
        Day().Match(text) is { Success: true } match
        && DateOnly.TryParseExact($"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static string Label(Regex label, string lines) => label.Match(lines) is { Success: true } match ? match.Groups[1].Value.Trim() : "";

    private static string First(string one, string other) => one.Length > 0 ? one : other;

    private static string Tag(IHtmlDocument document, string name) =>
        document.QuerySelectorAll("meta[name]").FirstOrDefault(tag => name.Equals(tag.GetAttribute("name"), StringComparison.OrdinalIgnoreCase))?.GetAttribute("content")?.Trim() ?? "";

    private static string Heading(IHtmlDocument document) =>
        string.Join(' ', (document.QuerySelector("h1")?.TextContent ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"<!--\s*saved from url=\(\d+\)(https?://\S+)", RegexOptions.IgnoreCase)]
    private static partial Regex SavedFrom();

    [GeneratedRegex(@"([12]\d{3})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})")]
    private static partial Regex Day();

    [GeneratedRegex(@"(?:信息)?索\s*引\s*号\s*[:：]\s*([A-Za-z0-9/_\-]{4,60})")]
    private static partial Regex IndexLabel();

    [GeneratedRegex(@"(?:文件编号|发文字号|文\s*号)\s*[:：][ \t]*([\u4e00-\u9fff]{2,20}\s*[\[〔【（(][12]\d{3}[\]〕】）)]\s*\d{1,5}\s*号)")]
    private static partial Regex NumberLabel();

    [GeneratedRegex(@"(?:发布机构|信息来源|来\s*源|发布单位)\s*[:：][ \t]*([\u4e00-\u9fff（）()]{2,40}?)(?=\s|字号|浏览|$|[A-Za-z0-9\[【])", RegexOptions.Multiline)]
    private static partial Regex PublisherLabel();

    [GeneratedRegex(@"(?:生成日期|成文日期|发文日期)\s*[:：]\s*([12]\d{3}\D\d{1,2}\D\d{1,2})")]
    private static partial Regex MadeLabel();

    [GeneratedRegex(@"(?:发布日期|发布时间|公开日期|添加时间|征集时间|发表时间|更新时间)\s*[:：]\s*([12]\d{3}\D\d{1,2}\D\d{1,2})")]
    private static partial Regex PublishedLabel();
}
