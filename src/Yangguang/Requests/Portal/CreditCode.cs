namespace Yangguang.Requests.Portal;

/// <summary>统一社会信用代码 (GB 32100-2015): 18 characters, the last a check on the others.</summary>
internal static class CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int Length = 18;

    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    public static bool IsValid(string code)
    {
        var upper = code.ToUpperInvariant();
        return upper.Length == Length && upper.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal)) && Check(upper) == upper[^1];
    }

    private static char Check(string code)
    {
        var sum = Weights.Select((weight, place) => weight * Alphabet.IndexOf(code[place], StringComparison.Ordinal)).Sum();
        return Alphabet[(Alphabet.Length - (sum % Alphabet.Length)) % Alphabet.Length];
    }
}
