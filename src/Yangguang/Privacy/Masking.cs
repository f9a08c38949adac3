using Yangguang.Privacy.Finders;

namespace Yangguang.Privacy;

/// <summary>
/// 脱敏: covers part of what was found with asterisks, character for character, so that lines and columns stay where they
/// are and two findings over each other both stay covered (B08).
/// </summary>
public static class Masking
{
    private const char Cover = '*';

    /// <summary>The text with every finding covered; the mailboxes and telephones of offices stay.</summary>
    public static string Mask(string text, IEnumerable<Finding> findings)
    {
        var masked = text.ToCharArray();
        foreach (var finding in findings.Where(finding => !finding.IsOfOffice))
            Hide(masked.AsSpan(finding.Start, finding.Length), finding.Kind);
        return new string(masked);
    }

    /// <summary>A value of a kind as it may be shown: 110101********1234, 138****5678, 张*.</summary>
    public static string Mask(PersonalDataKind kind, string value)
    {
        var masked = value.ToCharArray();
        Hide(masked, kind);
        return new string(masked);
    }

    private static void Hide(Span<char> value, PersonalDataKind kind)
    {
        var (first, last) = kind switch
        {
            PersonalDataKind.CitizenNumber => (6, 4),
            PersonalDataKind.OldCitizenNumber => (6, 3),
            PersonalDataKind.BankCard => (6, 4),
            PersonalDataKind.Mobile => (Significant(value) - 8, 4),
            PersonalDataKind.FixedPhone => (Significant(value) - 7, 3),
            PersonalDataKind.Plate => (2, 2),
            PersonalDataKind.TravelDocument => (1, 4),
            _ => (1, 0),
        };
        if (kind == PersonalDataKind.HomeAddress)
            first = BeforeHouse(value);
        if (kind == PersonalDataKind.Email)
            value = value[..value.LastIndexOfAny('@', '＠')];
        CoverBetween(value, first, last);
    }

    private static void CoverBetween(Span<char> value, int first, int last)
    {
        var (seen, all) = (0, Significant(value));
        foreach (ref var letter in value)
        {
            if (IsSignificant(letter) && seen++ >= first && seen <= all - last)
                letter = Cover;
        }
    }

    /// <summary>How much of an address names the village or street: all before its first number.</summary>
    private static int BeforeHouse(ReadOnlySpan<char> address)
    {
        var house = 0;
        while (house < address.Length && !Glyphs.IsDigit(address[house]))
            house++;
        return house;
    }

    private static int Significant(ReadOnlySpan<char> value)
    {
        var count = 0;
        foreach (var letter in value)
            count += IsSignificant(letter) ? 1 : 0;
        return count;
    }

    private static bool IsSignificant(char letter) => !Glyphs.IsSeparator(letter) && letter is not ('(' or ')' or '（' or '）' or '+' or '·');
}
