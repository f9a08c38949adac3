using System.Globalization;
using System.Text.RegularExpressions;
using Yangguang.Rules.Records;

namespace Yangguang.Records;

/// <summary>What the words of an official document tell about it: its name, number and day. Offered to a person, never taken for certain.</summary>
/// <param name="Title">名称; empty when no line looks like one.</param>
/// <param name="TitleLines">Which lines make up the name.</param>
/// <param name="Number">发文字号, normalised; empty when there is none.</param>
/// <param name="NumberLine">Where it stands alone; -1 when it does not.</param>
/// <param name="FormedOn">The day under the signature.</param>
public sealed partial record DocumentFacts(string Title, IReadOnlyList<int> TitleLines, string Number, int NumberLine, DateOnly? FormedOn)
{
    private const int Head = 12;
    private const int LongestTitle = 120;

    public static DocumentFacts Of(IReadOnlyList<string> lines)
    {
        var numberLine = Enumerable.Range(0, Math.Min(Head, lines.Count)).Where(at => NumberAlone().IsMatch(Compact(lines[at]))).Append(-1).First();
        var titleLines = TitleOf(lines, numberLine);
        return new(
            string.Concat(titleLines.Select(at => Compact(lines[at]))), titleLines,
            numberLine >= 0 ? DocumentNumber.Normalise(lines[numberLine]) : "", numberLine, SignedOn(lines));
    }

    /// <summary>The day that a line consists of: 2026年3月2日, or written 二〇二六年三月二日.</summary>
    public static DateOnly? DayIn(string line)
    {
        var match = DayAlone().Match(Digits(Compact(line)));
        return match.Success && Day(match) is { } day ? day : null;
    }

    internal static DateOnly? Day(Match match) =>
        DateOnly.TryParseExact(
            $"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static DateOnly? SignedOn(IReadOnlyList<string> lines)
    {
        // The signature of the letter stands before what it forwards: the first day standing alone is the document's own.
        return lines.Select(DayIn).FirstOrDefault(day => day is not null);
    }

    /// <summary>The first line that names a kind of document, with the line before it when a name is broken in two.</summary>
    private static List<int> TitleOf(IReadOnlyList<string> lines, int numberLine)
    {
        for (var at = 0; at < Math.Min(Head, lines.Count); at++)
        {
            var line = Compact(lines[at]);
            if (at == numberLine || line.Length is < 4 or > LongestTitle || line.AsSpan().ContainsAny("。；") || line.EndsWith('：') || line.EndsWith(':'))
                continue;
            if (!TitleEnd().IsMatch(line))
                continue;
            var before = at - 1;
            return before >= 0 && before != numberLine && line.Length < 30 && !TitleEnd().IsMatch(Compact(lines[before])) && Compact(lines[before]) is { Length: > 3 and < 60 } first
                && (first.EndsWith("关于", StringComparison.Ordinal) || first.Contains("关于", StringComparison.Ordinal) || first.StartsWith("关于", StringComparison.Ordinal)) && !first.AsSpan().ContainsAny("。；：")
                ? [before, at]
                : [at];
        }

        return [];
    }

    private static string Compact(string line) => Space().Replace(line, "");

    /// <summary>Chinese numerals of a date as digits.</summary>
    private static string Digits(string line)
    {
        if (!ChineseDay().IsMatch(line))
            return line;
        var match = ChineseDay().Match(line);
        return $"{string.Concat(match.Groups[1].Value.Select(One))}年{Below100(match.Groups[2].Value)}月{Below100(match.Groups[3].Value)}日";
    }

    private static char One(char numeral) => (char)('0' + Math.Max("〇一二三四五六七八九".IndexOf(numeral is '○' or '零' or 'Ｏ' ? '〇' : numeral, StringComparison.Ordinal), 0));

    private static int Below100(string words)
    {
        var ten = words.IndexOf('十', StringComparison.Ordinal);
        return ten < 0 ? One(words[0]) - '0' : ((ten == 0 ? 1 : One(words[0]) - '0') * 10) + (ten == words.Length - 1 ? 0 : One(words[^1]) - '0');
    }

    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,20}[\[\(（【［〔﹝][12]\d{3}年?[\]\)）】］〕﹞]第?\d{1,5}号$")]
    private static partial Regex NumberAlone();

    [GeneratedRegex(@"(决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|方案|办法|规定|细则|规划|计划|要点|制度|规则|指南|目录|清单|公示|说明|解读|条例|标准|规范|名单|预案|预算|决算)([（(][^（()）]{1,12}[）)])?$")]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"^(?<y>[12]\d{3})年(?<m>\d{1,2})月(?<d>\d{1,2})日?$")]
    private static partial Regex DayAlone();

    [GeneratedRegex("^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$")]
    private static partial Regex ChineseDay();

    [GeneratedRegex(@"[\s\u00A0\u3000\u200B]+")]
    private static partial Regex Space();
}
