using System.Globalization;

namespace Yangguang.Demo.County;

/// <summary>
/// Invented organisation codes: ZM and six digits, with the check character of GB 11714, so that index numbers made of them
/// pass every check of form.
/// </summary>
internal static class OrganisationCode
{
    private static readonly int[] Weights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <param name="group">1 county, 2 township and village.</param>
    /// <param name="first">Number within the group.</param>
    /// <param name="second">Number of a village within its township; 0 for others.</param>
    public static string Of(int group, int first, int second)
    {
        var front = string.Create(CultureInfo.InvariantCulture, $"ZM{group:00}{first:00}{second:00}");
        var check = 11 - (front.Select((letter, place) => Value(letter) * Weights[place]).Sum() % 11);
        return front + check switch
        {
            10 => "X",
            11 => "0",
            _ => check.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static int Value(char letter) => char.IsAsciiDigit(letter) ? letter - '0' : letter - 'A' + 10;
}
