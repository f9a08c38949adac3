using Yangguang.Privacy;

namespace Yangguang.Tests.Privacy;

/// <summary>Invented numbers made whole, and findings in a line. 330000 is no county: nobody has its numbers.</summary>
internal static class Numbers
{
    internal static string Kinds(string text) =>
        string.Join(' ', PersonalData.Find(text).Select(found => $"{found.Kind.Code()}:{text.Substring(found.Start, found.Length)}"));

    /// <summary>An 18-digit number made whole with its check character.</summary>
    internal static string WithCheck(string first)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return first + "10X98765432"[first.Select((digit, at) => (digit - '0') * weights[at]).Sum() % 11];
    }

    internal static string WithLuhn(string first)
    {
        var sum = first.Reverse().Select((digit, at) => at % 2 == 0 ? (digit - '0') * 2 : digit - '0').Sum(value => value > 9 ? value - 9 : value);
        return first + (char)('0' + ((10 - (sum % 10)) % 10));
    }
}
