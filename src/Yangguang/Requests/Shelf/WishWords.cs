using System.Text.RegularExpressions;

namespace Yangguang.Requests.Shelf;

/// <summary>The pairs of characters by which a wish is compared with titles: Chinese has no spaces, and two characters mostly make a word.</summary>
internal static partial class WishWords
{
    private const int MostPairs = 24;

    public static IReadOnlyList<string> Of(string subject, string description)
    {
        var told = subject.Trim().Length > 3 ? subject : $"{subject} {description}";
        return [.. Empty().Replace(told, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Pairs).Distinct().Take(MostPairs)];
    }

    private static IEnumerable<string> Pairs(string run) =>
        char.IsAsciiDigit(run[0]) ? [run] : Enumerable.Range(0, Math.Max(0, run.Length - 1)).Select(at => run.Substring(at, 2));

    // What stands in every request says nothing about what is wanted; the rest is cut at punctuation and around figures.
    [GeneratedRegex(@"(关于|有关|相关|情况|信息|政府|文件|资料|材料|公开|申请|请问|希望|需要|获取|提供|全部|所有|以及|我县|本县|我镇|的|了|和|与|及|等|年度?|月|日|[^\p{L}\p{Nd}]|(?<=\p{Nd})(?=\D)|(?<=\D)(?=\p{Nd}))+")]
    private static partial Regex Empty();
}
