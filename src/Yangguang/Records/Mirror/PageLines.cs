using System.Text.RegularExpressions;
using Yangguang.Records.Links;
using Yangguang.Rules.Records;

namespace Yangguang.Records.Mirror;

/// <summary>Divides the lines of a page: what stands before the document, the document, what stands after it.</summary>
internal static partial class PageLines
{
    private const int Head = 25;

    /// <param name="lines">Lines that hold the document.</param>
    /// <param name="known">What is known beside them.</param>
    /// <param name="hasPinyin">The page was converted by a machine.</param>
    /// <param name="around">Lines of the page outside, where it was HTML.</param>
    public static ReadPage Read(IReadOnlyList<string> lines, PageMeta known, bool hasPinyin, IReadOnlyList<string>? around = null)
    {
        var meta = known.And(lines);
        var start = TitleAt(lines, meta.Title);
        var first = start < 0 ? 0 : start;
        var end = EndOf(lines, first);
        var title = meta.Title.Length > 0 ? meta.Title : start >= 0 ? Joined(lines[start]) : "";
        var kept = new List<string>();
        var noise = new List<string>(around ?? []);
        noise.AddRange(lines.Take(first));
        for (var at = first; at < end; at++)
        {
            if (at == start || Same(lines[at], title) || IsTool(lines[at]))
                AddNoise(noise, lines[at], at == start || Same(lines[at], title));
            else
                kept.Add(lines[at]);
        }

        noise.AddRange(lines.Skip(end));
        return Told(title, kept, noise, meta, hasPinyin);
    }

    private static ReadPage Told(string title, List<string> kept, List<string> noise, PageMeta meta, bool hasPinyin)
    {
        if (Forwarded(title, kept) is { } real)
            title = real;
        var facts = DocumentFacts.Of(kept);
        var number = meta.DocumentNumber.Length > 0 ? DocumentNumber.Normalise(meta.DocumentNumber) : facts.Number;
        var text = kept.Where((line, at) => at != facts.NumberLine);
        var (source, reasons) = SourceMarks.Of(noise, meta.Address, hasPinyin);
        return new ReadPage
        {
            Title = title,
            DocumentNumber = number,
            IndexNumber = meta.IndexNumber,
            FormedOn = facts.FormedOn ?? meta.MadeOn ?? meta.PublishedOn,
            PublishedOn = meta.PublishedOn ?? meta.MadeOn,
            Publisher = meta.Publisher,
            Address = meta.Address,
            Text = string.Join('\n', text),
            Source = source,
            Notes = [.. reasons, .. Doubts(facts, meta)],
            Noise = noise,
        };
    }

    private static IEnumerable<string> Doubts(DocumentFacts facts, PageMeta meta)
    {
        var shown = meta.PublishedOn ?? meta.MadeOn;
        if (facts.FormedOn is { } formed && shown < formed)
            yield return $"网页上的发布日期早于落款日期{formed:yyyy-MM-dd}，请核对。";
        else if (facts.FormedOn is null)
            yield return shown is null ? "没有找到日期，成文日期暂填迁入当天，请改正。" : "正文没有落款日期，成文日期暂取网页上的日期，请核对。";
    }

    /// <summary>A page named in general words that forwards a named document is about that document.</summary>
    private static string? Forwarded(string title, List<string> lines)
    {
        if (title.Length > 10 || title.Contains("关于", StringComparison.Ordinal))
            return null;
        var named = lines.Take(Head).Select(line => ForwardedName().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;
        return named is not null && lines.Any(line => Same(line, named)) ? named : null;
    }

    private static int TitleAt(IReadOnlyList<string> lines, string known)
    {
        var head = Enumerable.Range(0, Math.Min(Head, lines.Count)).ToList();
        if (known.Length > 0 && head.FirstOrDefault(at => Same(lines[at], known), -1) is >= 0 and var found)
            return found;
        if (known.Length > 0)
            return -1;
        var named = head.Where(at => IsTitle(lines[at])).Append(-1).First();
        return named >= 0 ? named : head.Where(at => lines[at].Length is >= 8 and <= 80 && !IsTool(lines[at]) && !IsLabel().IsMatch(lines[at]) && !IsTrail().IsMatch(lines[at])).Append(-1).First();
    }

    private static bool IsTitle(string line) =>
        line.Length is >= 5 and <= 160 && TitleEnd().IsMatch(Joined(line)) && !IsTrail().IsMatch(line) && !IsLabel().IsMatch(line) && !IsTool(line) && !line.Contains('。');

    /// <summary>The first line of tools, footers or comments after which no prose follows.</summary>
    private static int EndOf(IReadOnlyList<string> lines, int start)
    {
        for (var at = start + 1; at < lines.Count; at++)
        {
            if (AfterDocument().IsMatch(lines[at]) || (IsFooter().IsMatch(lines[at]) && !lines.Skip(at).Any(IsProse)))
                return at;
        }

        return lines.Count;
    }

    private static bool IsProse(string line) => line.Length >= 50 && line.EndsWith('。') && !IsFooter().IsMatch(line);

    private static bool IsTool(string line) =>
        IsLabel().IsMatch(line) || IsTrail().IsMatch(line) || ForeignWords.Find(line).Any() || line is "/" or "|" or "字体" or "扫一扫" || IsFooter().IsMatch(line) && line.Length < 60;

    private static void AddNoise(List<string> noise, string line, bool isTitle)
    {
        if (!isTitle)
            noise.Add(line);
    }

    private static string Joined(string line) => Space().Replace(line, "");

    private static bool Same(string one, string other) => other.Length > 0 && Joined(one) == Joined(other);

    [GeneratedRegex(@"现将《(.{4,60})》(?:印发|转发)给")]
    private static partial Regex ForwardedName();

    [GeneratedRegex(@"(决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|方案|办法|规定|细则|规划|计划|要点|制度|规则|指南|目录|清单|公示|说明|解读|条例|标准|规范|名单|预案|预算|决算|简介)(?:[（(][^（()）]{1,16}[）)])?$")]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"^(?:信息)?(索\s*引\s*号|主题分类|发布机构|生成日期|成文日期|文件编号|发文字号|有效性|公开范围|公开方式|发布日期|发布时间|添加时间|征集时间|更新时间|来\s*源|浏览次数|点击[量数率]|字\s*[体号]|分享到|今日是|状态)\s*[:：]?")]
    private static partial Regex IsLabel();

    [GeneratedRegex(@"当前位置|^首页\s*[>＞»]|^[>＞»]|\S+\s*[>＞»]\s*\S+\s*[>＞»]")]
    private static partial Regex IsTrail();

    [GeneratedRegex(@"打印本页|关闭窗口|【?打印】|【?关闭】?$|分享到|^相关(动态|文档|链接|解读|信息)|Produced By|主办单位|^主办[:：]|承办[:：]|版权所有|Copyright|ICP备|网站标识码|公网安备|联系我们|关于我们|手机扫码|网站地图|扫一扫|^上一[篇条]|^下一[篇条]|^解读《|咨询热线|本站建议")]
    private static partial Regex IsFooter();

    [GeneratedRegex(@"^(网友意见|网友评论|征集结果|意见反馈)$")]
    private static partial Regex AfterDocument();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
