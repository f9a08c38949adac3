namespace Yangguang.Privacy.Finders;

/// <summary>手机号 (1 and ten digits more, with or without 86) and 固定电话 (an area code and seven or eight digits).</summary>
internal static class Phones
{
    private const int MobileDigits = 11;
    private const int OfficeReach = 14;

    // 138 1234 5678
    private const uint InThreeFourFour = (1u << 3) | (1u << 7);

    private static readonly string[] OfOffice =
        ["监督电话", "咨询电话", "服务电话", "办公电话", "投诉", "举报", "热线", "传真", "值班", "受理电话", "窗口电话", "联系方式", "联系电话", "公开电话", "办理电话", "查询电话"];

    internal static bool TryFind(ReadOnlySpan<char> text, int start, in DigitGroups run, out Finding finding) =>
        TryFindMobile(text, start, run, out finding) || TryFindFixed(text, start, run, out finding);

    private static bool TryFindMobile(ReadOnlySpan<char> text, int start, in DigitGroups run, out Finding finding)
    {
        var prefix = run.Count >= MobileDigits + 4 && run.First(4) is "0086" ? 4 : run.Count >= MobileDigits + 2 && run.First(2) is "86" ? 2 : 0;
        finding = default;
        var count = prefix + MobileDigits;
        if (run.Count < count || run.First(count)[prefix] != '1' || run.First(count)[prefix + 1] < '3' || !EndsAt(text, run, count))
            return false;
        // The prefix is one word; the break between it and the number is free; the number has its own shape.
        var breaks = run.BreaksIn(count) >> prefix;
        if (run.BreaksIn(prefix) != 0 || (breaks & ~1u) is not 0 and not InThreeFourFour && !(prefix == 0 && run.Count == count && run.AllApart(count)))
            return false;
        finding = new(PersonalDataKind.Mobile, start, run.EndOf(count) - start);
        return true;
    }

    private static bool TryFindFixed(ReadOnlySpan<char> text, int start, in DigitGroups run, out Finding finding)
    {
        finding = default;
        if (Glyphs.Fold(text[start]) != '0')
            return false;
        var (code, end) = AreaCode(text, start);
        if (code == 0 || end >= text.Length)
            return false;
        var rest = end;
        while (rest < text.Length && Glyphs.IsDigit(text[rest]))
            rest++;
        if (rest - end is not (7 or 8) || Glyphs.Fold(text[end]) is < '2' or > '8' || !Glyphs.EndsWord(text, rest))
            return false;
        finding = new(PersonalDataKind.FixedPhone, start, rest - start, IsOfOffice: Glyphs.SaysBefore(text, start, OfficeReach, OfOffice));
        return true;
    }

    /// <summary>Digits of the area code that begins here and where the number after it begins; 0 when there is none.</summary>
    private static (int Digits, int End) AreaCode(ReadOnlySpan<char> text, int start)
    {
        if (start + 3 >= text.Length || !Glyphs.IsDigit(text[start + 1]) || !Glyphs.IsDigit(text[start + 2]))
            return default;
        var code = Glyphs.Fold(text[start + 1]) switch { '1' or '2' => 3, >= '3' => 4, _ => 0 };
        if (code == 0 || (code == 3 && Glyphs.Fold(text[start + 1]) == '1' && Glyphs.Fold(text[start + 2]) != '0'))
            return default;
        if (code == 4 && !Glyphs.IsDigit(text[start + 3]))
            return default;
        var end = start + code;
        return (code, end < text.Length && (Glyphs.IsSeparator(text[end]) || text[end] is ')' or '）') ? end + 1 : end);
    }

    private static bool EndsAt(ReadOnlySpan<char> text, in DigitGroups run, int count) => Glyphs.EndsWord(text, run.EndOf(count));
}
