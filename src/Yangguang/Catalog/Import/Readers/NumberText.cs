using System.Globalization;
using System.Text.RegularExpressions;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>Prints numbers and dates of a spreadsheet as its cells show them.</summary>
internal static partial class NumberText
{
    internal static string Of(double number, string format) =>
        IsZeros(format) ? number.ToString(format, CultureInfo.InvariantCulture)
        : format.EndsWith('%') ? (number * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%"
        : number.ToString("0.##########", CultureInfo.InvariantCulture);

    internal static string Of(DateTime date, string format)
    {
        var plain = Literal().Replace(format, "");
        var hasYear = plain.Contains('y', StringComparison.OrdinalIgnoreCase) || plain.Contains('e', StringComparison.OrdinalIgnoreCase);
        var hasDay = plain.Contains('d', StringComparison.OrdinalIgnoreCase);
        if (format.Contains('年', StringComparison.Ordinal) || format.Contains('月', StringComparison.Ordinal))
        {
            return date.ToString((hasYear ? "yyyy年" : "") + "M月" + (hasDay ? "d日" : ""), CultureInfo.InvariantCulture);
        }
        return !hasYear && !hasDay && plain.Contains('h', StringComparison.OrdinalIgnoreCase)
            ? date.ToString("HH:mm", CultureInfo.InvariantCulture)
            : date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    internal static bool IsDate(string format) => DateCode().IsMatch(Literal().Replace(format, ""));

    private static bool IsZeros(string format) => format.Length > 1 && format.All(c => c == '0');

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.")]
    private static partial Regex Literal();

    [GeneratedRegex("[ymdhs]", RegexOptions.IgnoreCase)]
    private static partial Regex DateCode();
}
