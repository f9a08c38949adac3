using System.Text;
using System.Text.RegularExpressions;

namespace Yangguang.Platform.Html;

/// <summary>
/// Rewrites the words of a finished page and nothing else: text and the attributes that people are told. Addresses, what forms send
/// back, code, programs and whatever is marked <c>translate="no"</c> stay as they are. A scanner over our own markup, byte for byte.
/// </summary>
/// <param name="words">What becomes of a text.</param>
/// <param name="language">The language that the rewritten Chinese is marked with; null when it stays the same.</param>
/// <param name="withPictures">False puts in place of a picture what it says.</param>
public sealed partial class PageWords(Func<string, string> words, string? language, bool withPictures)
{
    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea" };
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase) { "input", "img", "br", "hr", "meta", "link", "path", "use" };
    private static readonly HashSet<string> Exact = new(StringComparer.OrdinalIgnoreCase) { "code", "kbd", "samp" };

    public string Rewrite(string html)
    {
        var page = new StringBuilder(html.Length + 1024);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            page.Append(words(open < 0 ? html[at..] : html[at..open]));
            if (open < 0)
                break;
            var end = EndOfTag(html, open);
            var name = NameAt(html, open);
            var tag = html[open..end];
            page.Append(name.Length == 0 ? tag : Tag(name, tag));
            at = end;
            if (StaysAsItIs(name, tag))
            {
                at = EndOfElement(html, name, end);
                page.Append(html, end, at - end);
            }
        }

        return page.ToString();
    }

    private string Tag(string name, string tag)
    {
        if (!withPictures && name == "img")
            return Alternative().Match(tag) is { Success: true } alternative && alternative.Groups[1].Value.Length > 0 ? $"［图片：{words(alternative.Groups[1].Value)}］" : "";
        if (!withPictures && name is "video" or "audio")
            tag = tag.Replace("preload=\"metadata\"", "preload=\"none\"", StringComparison.Ordinal);
        if (NotTranslated().IsMatch(tag))
            return tag;
        if (language is not null)
            tag = tag.Replace(" lang=\"zh-CN\"", $" lang=\"{language}\"", StringComparison.Ordinal);
        if (name == "meta")
            return ToldByMeta().IsMatch(tag) ? Content().Replace(tag, Rewritten) : tag;
        if (name == "input" && Pressed().IsMatch(tag))
            tag = Value().Replace(tag, Rewritten);
        return Told().Replace(tag, Rewritten);
    }

    private string Rewritten(Match attribute) => $"{attribute.Groups[1].Value}{words(attribute.Groups[2].Value)}\"";

    /// <summary>True for elements whose content is no prose; an option without a value sends its text.</summary>
    private static bool StaysAsItIs(string name, string tag) => name.Length > 0 && !Empty.Contains(name)
        && (Unread.Contains(name) || Exact.Contains(name) || NotTranslated().IsMatch(tag) || (name == "option" && !Value().IsMatch(tag)));

    /// <summary>Where the end tag of an element begins, elements of the same name inside it counted.</summary>
    private static int EndOfElement(string html, string name, int from)
    {
        for (var (at, depth) = (from, 1); ;)
        {
            var end = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
                return html.Length;
            if (!Unread.Contains(name))
                depth += Regex.Count(html.AsSpan(at, end - at), $@"<{name}[\s>]", RegexOptions.IgnoreCase);
            if (--depth == 0)
                return end;
            at = end + name.Length + 2;
        }
    }

    private static int EndOfTag(string html, int open)
    {
        if (html.AsSpan(open).StartsWith("<!--"))
            return html.IndexOf("-->", open, StringComparison.Ordinal) is > 0 and var comment ? comment + 3 : html.Length;
        if (open + 1 >= html.Length || !(char.IsAsciiLetter(html[open + 1]) || html[open + 1] is '/' or '!'))
            return open + 1;
        for (var (at, quote) = (open + 1, '\0'); at < html.Length; at++)
        {
            if (quote != '\0')
                quote = html[at] == quote ? '\0' : quote;
            else if (html[at] is '"' or '\'')
                quote = html[at];
            else if (html[at] == '>')
                return at + 1;
        }

        return html.Length;
    }

    /// <summary>Name of a start tag; empty for all else.</summary>
    private static string NameAt(string html, int open)
    {
        var end = open + 1;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-'))
            end++;
        return html[(open + 1)..end].ToLowerInvariant();
    }

    [GeneratedRegex("(\\s(?:title|alt|aria-label|aria-description|placeholder|label|summary|data-label|data-words)=\")([^\"]*)\"")]
    private static partial Regex Told();

    [GeneratedRegex("(\\svalue=\")([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("(\\scontent=\")([^\"]*)\"")]
    private static partial Regex Content();

    [GeneratedRegex("\\salt=\"([^\"]*)\"")]
    private static partial Regex Alternative();

    [GeneratedRegex("\\stype=\"(?:submit|button|reset)\"")]
    private static partial Regex Pressed();

    // Not what machines compare with registers, such as the kind of column.
    [GeneratedRegex("\\s(?:name|property)=\"(?:description|ArticleTitle|og:title|og:description)\"")]
    private static partial Regex ToldByMeta();

    [GeneratedRegex("\\stranslate=\"no\"")]
    private static partial Regex NotTranslated();
}
