namespace Yangguang.Privacy.Finders;

/// <summary>银行卡号: an issuer's first digits, the length that goes with them, and the Luhn check digit (ISO/IEC 7812-1).</summary>
internal static class BankCards
{
    private const int Shortest = 16;
    private const int CueReach = 12;

    // A separator before digits 4, 8, 12 and 16.
    private const uint InFours = (1u << 4) | (1u << 8) | (1u << 12) | (1u << 16);

    private static readonly string[] Cues = ["卡号", "账号", "帐号", "账户", "银行", "一卡通"];

    internal static bool TryFind(ReadOnlySpan<char> text, int start, in DigitGroups run, out Finding finding)
    {
        finding = default;
        for (var length = run.Count; length >= Shortest; length--)
        {
            var shape = run.BreaksIn(length);
            var isWhole = Glyphs.EndsWord(text, run.EndOf(length)) && (length == run.Count || (run.Breaks & (1u << length)) != 0);
            if (!isWhole || (shape != 0 && shape != (InFours & ((1u << length) - 1))) || !IsIssued(run.First(length)))
                continue;
            var isValid = PassesLuhn(run.First(length));
            if (!isValid && !Glyphs.SaysBefore(text, start, CueReach, Cues))
                continue;
            finding = new(PersonalDataKind.BankCard, start, run.EndOf(length) - start, isValid);
            return true;
        }

        return false;
    }

    /// <summary>Whether cards of this length begin so: UnionPay 62 and the older ranges of Chinese banks, Visa, Mastercard, JCB.</summary>
    private static bool IsIssued(ReadOnlySpan<char> digits) => (digits[0], digits[1], digits.Length) switch
    {
        ('6', '0' or '2' or '8' or '9', _) => true,
        ('4', _, 16 or 19) => true,
        ('5', >= '1' and <= '5', 16) => true,
        ('3', '5', 16) => true,
        ('9', '0' or '4' or '5' or '6' or '8' or '9', _) => true,
        ('8', >= '4' and <= '8', _) => true,
        _ => false,
    };

    private static bool PassesLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            var value = digits[^(at + 1)] - '0';
            var doubled = at % 2 == 1 ? value * 2 : value;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return sum % 10 == 0;
    }
}
