using System.Globalization;
using System.Text;
using Yangguang.Privacy.Files;
using Yangguang.Privacy.Finders;

namespace Yangguang.Privacy;

/// <summary>
/// 复查: attacks a text that is about to leave the way a curious reader would (D12): reads it as a web page, takes invisible
/// characters out, folds every script's digits, Chinese numerals too, and joins what line breaks divide.
/// </summary>
public static class TextAttack
{
    private const string Numerals = "〇一二三四五六七八九";
    private const string AcrossLines = "（连接断行后）";

    /// <summary>What stands in the text, and what only shows once a disguise is taken off (marked as hidden).</summary>
    public static IReadOnlyList<PlacedFinding> Find(string place, string text) => Find(new TextPiece(place, text));

    internal static IReadOnlyList<PlacedFinding> Find(TextPiece written)
    {
        var (place, text) = (written.Place, written.Text);
        var found = FileScan.Find(written).ToList();
        var known = found.Select(each => Essence(each.Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var piece in Undisguised(place, text))
            found.AddRange(FileScan.Find(piece).Where(each => IsSure(each, piece) && known.Add(Essence(each.Value))).Select(each => each with { IsHidden = true }));
        return found;
    }

    /// <summary>A value without what people put between its characters, so that the same number written twice is one.</summary>
    public static string Essence(string value)
    {
        var essence = new StringBuilder(value.Length);
        foreach (var letter in value)
        {
            if (!Glyphs.IsSeparator(letter))
                essence.Append(char.ToUpperInvariant(Glyphs.Fold(letter)));
        }

        return essence.ToString();
    }

    private static IEnumerable<TextPiece> Undisguised(string place, string text)
    {
        if (text.AsSpan().ContainsAny('<', '&'))
        {
            foreach (var piece in HtmlPieces.Of(text))
                yield return piece with { Place = $"{place}（{(piece.IsHidden ? "网页标记内" : "去掉网页标记后")}）" };
        }

        var plain = Ascii.IsValid(text) ? text : Plain(text);
        if (plain != text)
            yield return new TextPiece($"{place}（还原字符后）", plain);
        if (Joined(plain) is var joined && joined != plain)
            yield return new TextPiece(place + AcrossLines, joined);
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            if (DigitOf(letter) is >= 0 and var digit)
                plain.Append((char)('0' + digit));
            else if (Rune.GetUnicodeCategory(letter) is not UnicodeCategory.Format and not UnicodeCategory.NonSpacingMark)
                plain.Append(letter.ToString());
        }

        return plain.ToString();
    }

    /// <summary>Full-width, circled, Arabic-Indic, mathematical and Chinese digits; -1 for what is none.</summary>
    private static int DigitOf(Rune letter)
    {
        if (letter.IsBmp && Numerals.IndexOf(letter.Value is '零' or '○' ? '〇' : (char)letter.Value, StringComparison.Ordinal) is >= 0 and var numeral)
            return numeral;
        var isDigit = Rune.GetUnicodeCategory(letter) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber;
        return isDigit && Rune.GetNumericValue(letter) is >= 0 and <= 9 and var value && value == Math.Floor(value) ? (int)value : -1;
    }

    private static string Joined(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isBreak = text[at] is '\n' or '\t' && joined.Length > 0 && char.IsAsciiDigit(joined[^1])
                && at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] is 'X' or 'x');
            if (!isBreak)
                joined.Append(text[at]);
        }

        return joined.ToString();
    }

    /// <summary>Behind a disguise only what proves itself counts: a chance row of figures must not stop a publication.</summary>
    private static bool IsSure(PlacedFinding found, TextPiece piece) => found.Kind switch
    {
        PersonalDataKind.CitizenNumber => found.IsValid,
        PersonalDataKind.BankCard or PersonalDataKind.Mobile or PersonalDataKind.Email =>
            found.IsValid && !piece.Place.EndsWith(AcrossLines, StringComparison.Ordinal),
        _ => false,
    };
}
