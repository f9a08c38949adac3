namespace Yangguang.Catalog.Mandates;

/// <summary>
/// How alike two names are, 0 to 1: shared pairs of neighbouring characters, so that 最低生活保障审核确认 and 城乡低保 are far
/// apart, 临时救助对象认定 and 临时救助 near. Words that every row has count for nothing.
/// </summary>
public static class NameLikeness
{
    /// <summary>Below this two names are not worth a person's look.</summary>
    public const double Worth = 0.45;

    private static readonly string[] Empty = ["办事指南", "政策文件", "行政许可", "行政处罚", "公共服务", "办理", "审核", "审批", "信息", "事项", "结果", "公示", "公开", "情况", "的", "对"];

    public static double Between(string left, string right)
    {
        var (a, b) = (Pairs(left), Pairs(right));
        if (a.Count == 0 || b.Count == 0)
            return left.Length > 0 && left == right ? 1 : 0;
        var shared = a.Intersect(b).Count();
        var dice = 2.0 * shared / (a.Count + b.Count);
        var within = 0.9 * shared / Math.Min(a.Count, b.Count);
        return Math.Min(a.Count, b.Count) >= 2 ? Math.Max(dice, within) : dice;
    }

    private static HashSet<(char, char)> Pairs(string name)
    {
        var bare = Empty.Aggregate(name, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        var letters = (bare.Count(char.IsLetterOrDigit) >= 2 ? bare : name).Where(char.IsLetterOrDigit).ToArray();
        return [.. letters.Zip(letters.Skip(1))];
    }
}
