namespace Yangguang.Rules.Time.Phrases;

/// <summary>Reads 20, 二十, 廿, 两, 一百八十: the numbers of limits. Long digit runs are no number of days.</summary>
internal static class ChineseNumber
{
    private const string Digits = "〇零一二三四五六七八九";

    public static bool IsPart(char c) => char.IsAsciiDigit(c) || IsHanPart(c);

    public static bool IsHanPart(char c) => c is '两' or '十' or '百' or '廿' || Digits.Contains(c);

    /// <summary>The value, or null when the run is none, mixed, or longer than a limit can be.</summary>
    public static int? Value(ReadOnlySpan<char> run)
    {
        if (run.Length is 0 or > 6)
            return null;
        if (char.IsAsciiDigit(run[0]))
            return int.TryParse(run, out var value) && run.IndexOfAnyExceptInRange('0', '9') < 0 ? value : null;
        return HanValue(run);
    }

    private static int? HanValue(ReadOnlySpan<char> run)
    {
        var (total, pending) = (0, -1);
        foreach (var c in run)
        {
            if (char.IsAsciiDigit(c))
                return null;
            var weight = c switch { '百' => 100, '十' => 10, '廿' => 20, _ => 0 };
            if (weight == 0)
            {
                var digit = DigitOf(c);
                if (pending > 0)
                    return null;
                pending = digit;
                continue;
            }
            total += c == '廿' ? 20 : weight * (pending > 0 ? pending : 1);
            pending = -1;
        }
        return total + Math.Max(pending, 0);
    }

    private static int DigitOf(char c) => c == '两' ? 2 : Math.Max(Digits.IndexOf(c) - 1, 0);
}
