using System.Text.RegularExpressions;

namespace Yangguang.Privacy.Finders;

/// <summary>护照 and 往来通行证: a letter and eight digits, or two letters and seven; ten digits for permits of residents of Hong Kong and Macao.</summary>
internal static partial class TravelDocuments
{
    private const int CueReach = 16;
    private static readonly string[] Cues = ["护照", "通行证", "证件"];

    /// <param name="at">Index of the first letter.</param>
    internal static bool TryFind(ReadOnlySpan<char> text, int at, out Finding finding)
    {
        finding = default;
        if (!Glyphs.BeginsWord(text, at) || Glyphs.Fold(text[at]) is not ('E' or 'G' or 'D' or 'S' or 'P' or 'K' or 'C' or 'H' or 'M' or 'T' or 'L'))
            return false;
        var digits = at + 1;
        if (digits < text.Length && Glyphs.Fold(text[digits]) is >= 'A' and <= 'Z')
            digits++;
        var end = digits;
        while (end < text.Length && Glyphs.IsDigit(text[end]))
            end++;
        if (!IsLength(Glyphs.Fold(text[at]), digits - at, end - digits) || !Glyphs.EndsWord(text, end))
            return false;
        // G20240101 is a project's or a file's number more often than a passport's, unless the text says so.
        if (LooksLikeYear(text[digits..end]) && !Glyphs.SaysBefore(text, at, CueReach, Cues))
            return false;
        finding = new(PersonalDataKind.TravelDocument, at, end - at);
        return true;
    }

    private static bool IsLength(char first, int letters, int digits) => (letters, digits) switch
    {
        (1, 8) => true,
        (1, 10) => first is 'H' or 'M',
        (2, 7) => first is 'E' or 'C' or 'D' or 'S' or 'P',
        _ => false,
    };

    private static bool LooksLikeYear(ReadOnlySpan<char> digits) => Year().IsMatch(digits);

    [GeneratedRegex("^(19|20|１９|２０)")]
    private static partial Regex Year();
}
