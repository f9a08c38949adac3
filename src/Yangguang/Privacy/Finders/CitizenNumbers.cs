using System.Globalization;

namespace Yangguang.Privacy.Finders;

/// <summary>公民身份号码 (GB 11643-1999): six digits of place, eight of birth, three of order, one check character.</summary>
internal static class CitizenNumbers
{
    private const int New = 18;
    private const int Old = 15;
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>First two digits of GB/T 2260: the provinces.</summary>
    private static readonly bool[] Provinces = Flags(11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46,
        50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83);

    internal static bool TryFind(ReadOnlySpan<char> text, int start, in DigitGroups run, out Finding finding) =>
        TryFindNew(text, start, run, out finding) || TryFindOld(text, start, run, out finding);

    /// <summary>The day of birth that an 18-digit number states; null when it states none.</summary>
    internal static DateOnly? BirthOf(ReadOnlySpan<char> number) =>
        number.Length == New && DateOnly.TryParseExact(number[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1850 and < 2100
            ? day
            : null;

    private static bool TryFindNew(ReadOnlySpan<char> text, int start, in DigitGroups run, out Finding finding)
    {
        finding = default;
        if (run.Count < New - 1 || !HasProvince(run.First(2)))
            return false;
        Span<char> number = stackalloc char[New];
        run.First(New - 1).CopyTo(number);
        var (end, breaks) = (run.EndOf(New - 1), run.BreaksIn(New - 1));
        if (end < text.Length && Glyphs.IsSeparator(text[end]))
        {
            end++;
            breaks |= 1;
        }

        if (end >= text.Length || Glyphs.Fold(text[end]) is not (>= '0' and <= '9' or 'X' or 'x') || !Glyphs.EndsWord(text, end + 1))
            return false;
        number[^1] = char.ToUpperInvariant(Glyphs.Fold(text[end]));
        if (BirthOf(number) is null)
            return false;
        var isValid = Check(number) == number[^1];
        finding = new(PersonalDataKind.CitizenNumber, start, end + 1 - start, isValid);
        return isValid || breaks == 0; // columns of figures also look like digits with blanks between them
    }

    private static bool TryFindOld(ReadOnlySpan<char> text, int start, in DigitGroups run, out Finding finding)
    {
        finding = new(PersonalDataKind.OldCitizenNumber, start, Old);
        return run.Unbroken >= Old && run.EndOf(Old) == start + Old && Glyphs.EndsWord(text, start + Old) && HasProvince(run.First(2))
            && DateOnly.TryParseExact($"19{run.First(12)[6..]}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    private static char Check(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var at = 0; at < Weights.Length; at++)
            sum += (number[at] - '0') * Weights[at];
        return CheckCharacters[sum % CheckCharacters.Length];
    }

    private static bool HasProvince(ReadOnlySpan<char> two) => Provinces[((two[0] - '0') * 10) + two[1] - '0'];

    private static bool[] Flags(params int[] codes)
    {
        var flags = new bool[100];
        foreach (var code in codes)
            flags[code] = true;
        return flags;
    }
}
