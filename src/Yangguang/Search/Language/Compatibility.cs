using System.Globalization;

namespace Yangguang.Search.Language;

/// <summary>
/// What stands for other characters, written as those: full width, numbers in rings and brackets, raised numbers, units. The base
/// library's own compatibility form needs ICU, which the program runs without.
/// </summary>
internal static class Compatibility
{
    private const string Ordinals = "一二三四五六七八九十";

    private static readonly Dictionary<char, string> Units = new()
    {
        ['㎡'] = "m2",
        ['㎢'] = "km2",
        ['㎥'] = "m3",
        ['㎏'] = "kg",
        ['㎜'] = "mm",
        ['㎝'] = "cm",
        ['㎞'] = "km",
        ['℃'] = "c",
        ['№'] = "no",
        ['ﬁ'] = "fi",
        ['ﬂ'] = "fl",
        ['¹'] = "1",
        ['²'] = "2",
        ['³'] = "3",
    };

    public static string Of(char character) => character switch
    {
        '\u3000' => " ",
        >= '\uFF01' and <= '\uFF5E' => ((char)(character - 0xFEE0)).ToString(),
        >= '①' and <= '⑳' => Number(character - '①' + 1),
        >= '⑴' and <= '⒇' => $"({Number(character - '⑴' + 1)})",
        >= '⒈' and <= '⒛' => $"{Number(character - '⒈' + 1)}.",
        >= '㈠' and <= '㈩' => $"({Ordinals[character - '㈠']})",
        >= '㊀' and <= '㊉' => Ordinals[character - '㊀'].ToString(),
        '⁰' or (>= '⁴' and <= '⁹') => Number(character - '⁰'),
        >= '₀' and <= '₉' => Number(character - '₀'),
        _ => Units.GetValueOrDefault(character) ?? character.ToString(),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
