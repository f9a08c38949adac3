namespace Yangguang.Privacy.Finders;

/// <summary>机动车号牌 (GA 36-2018): the province, a letter, five characters more or six for new energy vehicles.</summary>
internal static class Plates
{
    private const string Provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private const string LastCharacters = "挂学警港澳";
    private const int Tail = 5;

    /// <param name="at">Index of the letter after the province.</param>
    internal static bool TryFind(ReadOnlySpan<char> text, int at, out Finding finding)
    {
        finding = default;
        if (at == 0 || !Provinces.Contains(text[at - 1]))
            return false;
        var tail = at + 1;
        if (tail < text.Length && text[tail] is '·' or '•' or ' ' or '-')
            tail++;
        var (end, hasDigit) = (tail, false);
        while (end < text.Length && IsOfTail(Glyphs.Fold(text[end])))
            hasDigit |= Glyphs.IsDigit(text[end++]);
        if (end - tail == Tail - 1 && end < text.Length && LastCharacters.Contains(text[end]))
            end++;
        if (end - tail is not (Tail or Tail + 1) || !hasDigit || !Glyphs.EndsWord(text, end))
            return false;
        finding = new(PersonalDataKind.Plate, at - 1, end - at + 1);
        return true;
    }

    private static bool IsOfTail(char letter) => letter is >= '0' and <= '9' or >= 'A' and <= 'Z' and not 'I' and not 'O';
}
