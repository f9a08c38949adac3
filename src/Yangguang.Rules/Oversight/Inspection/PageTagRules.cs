using System.Globalization;
using System.Text.RegularExpressions;

namespace Yangguang.Rules.Oversight.Inspection;

/// <summary>What a page must say of itself.</summary>
public enum TaggedPage
{
    /// <summary>Site tags only.</summary>
    Site,

    /// <summary>A column: site and column tags.</summary>
    Column,

    /// <summary>An article: site tags, name and type of its column, article tags.</summary>
    Article,
}

/// <summary>网页标签 (政府网站发展指引 国办发〔2017〕47号 annex 2): which tags a page carries and in which form.</summary>
public static partial class PageTagRules
{
    private const int MostKeywords = 8;

    private static readonly string[] OfSite = ["SiteName", "SiteDomain", "SiteIDCode"];
    private static readonly string[] OfColumn = ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"];
    private static readonly string[] OfArticle = ["ColumnName", "ColumnType", "ArticleTitle", "PubDate", "ContentSource"];

    private static readonly HashSet<string> Types =
    [
        "首页", "概况信息", "机构职能", "领导信息", "政务动态", "通知公告", "政策文件", "政策解读", "信息公开目录", "信息公开指南", "信息公开年报",
        "办事服务", "互动交流", "咨询投诉", "征集调查", "在线访谈", "数据开放", "专题专栏",
    ];

    /// <summary>A sentence for each fault of a page of this <paramref name="kind"/>; none when all is well.</summary>
    /// <param name="kind">What the page is, and so which tags it owes.</param>
    /// <param name="tags">Name and content of the page's meta elements.</param>
    /// <param name="heading">The page's h1.</param>
    public static IReadOnlyList<string> Check(TaggedPage kind, IReadOnlyDictionary<string, string> tags, string heading)
    {
        IEnumerable<string> asked = kind switch
        {
            TaggedPage.Column => OfSite.Concat(OfColumn),
            TaggedPage.Article => OfSite.Concat(OfArticle),
            _ => OfSite,
        };
        return [.. asked.Where(name => IsBlank(tags.GetValueOrDefault(name))).Select(name => $"没有 {name} 标签，或者内容为空。"), .. Forms(tags, heading)];
    }

    private static IEnumerable<string> Forms(IReadOnlyDictionary<string, string> tags, string heading)
    {
        if (Value(tags, "SiteDomain") is { } domain && !Host().IsMatch(domain))
            yield return $"SiteDomain 只写域名，不带协议和斜线：{domain}";
        if (Value(tags, "SiteIDCode") is { } code && !IdCode().IsMatch(code))
            yield return $"SiteIDCode 应当是十位数字，或者 bm 加八位数字：{code}";
        if (Value(tags, "ColumnType") is { } type && !Types.Contains(type))
            yield return $"ColumnType 不在规定的类型中：{type}";
        if (Value(tags, "ColumnKeywords") is { } words && (words.Split(',').Length > MostKeywords || words.AsSpan().ContainsAny('，', '、', ';')))
            yield return $"ColumnKeywords 最多{MostKeywords}个，用半角逗号分开：{words}";
        if (Value(tags, "ArticleTitle") is { } title && heading.Length > 0 && title != heading)
            yield return $"ArticleTitle 与页面标题不一致：{title}";
        if (Value(tags, "PubDate") is { } date && !DateTime.TryParseExact(date, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            yield return $"PubDate 应当写作“2026-11-21 09:30”：{date}";
    }

    private static bool IsBlank(string? content) => string.IsNullOrWhiteSpace(content) || content == "null";

    private static string? Value(IReadOnlyDictionary<string, string> tags, string name) => tags.GetValueOrDefault(name) is { } value && !IsBlank(value) ? value : null;

    [GeneratedRegex(@"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", RegexOptions.IgnoreCase)]
    private static partial Regex Host();

    [GeneratedRegex(@"^(\d{10}|bm\d{8})$")]
    private static partial Regex IdCode();
}
