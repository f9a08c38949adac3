namespace Yangguang.Requests;

/// <summary>Finds what may be the same thing said otherwise: parts of a subject to look for, and how much two subjects share.</summary>
internal static class LikeWords
{
    private const int MostParts = 4;
    private const int LongestPart = 6;

    private static readonly char[] Breaks = ['，', '、', '。', '；', '（', '）', '(', ')', '《', '》', '“', '”', ' ', '的', '及', '和', '与', '等', '年', '月'];

    private static readonly string[] Common = ["关于", "有关", "相关", "情况", "信息", "文件", "材料", "资料", "通知", "昭明县", "人民政府", "申请", "公开"];

    /// <summary>Up to four parts worth looking for, the longest first.</summary>
    public static IReadOnlyList<string> PartsOf(string subject) =>
    [
        .. Common.Aggregate(subject, (text, word) => text.Replace(word, "、", StringComparison.Ordinal))
            .Split(Breaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(part => part.Length > 1 && !part.All(char.IsAsciiDigit))
            .Select(part => part.Length > LongestPart ? part[..LongestPart] : part)
            .Distinct().OrderByDescending(part => part.Length).Take(MostParts),
    ];

    /// <summary>Shared pairs of characters, from 0 to 1.</summary>
    public static double Likeness(string one, string other)
    {
        var (left, right) = (Pairs(one), Pairs(other));
        return left.Count + right.Count == 0 ? 0 : 2.0 * left.Intersect(right).Count() / (left.Count + right.Count);
    }

    private static HashSet<string> Pairs(string text) =>
        [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(place => text.Substring(place, 2))];
}
