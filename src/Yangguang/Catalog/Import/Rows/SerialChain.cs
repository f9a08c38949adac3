using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>
/// Tells serial numbers from other numbers that stand alone (the 20 of a broken 20个工作日): a serial number goes on from
/// the one before, or begins again at 1.
/// </summary>
internal static class SerialChain
{
    internal static bool[] Of(IReadOnlyList<Token> tokens, bool onlyAtLineStart)
    {
        var chained = new bool[tokens.Count];
        var last = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if ((onlyAtLineStart && !tokens[i].StartsLine) || Value(tokens[i].Text) is not { } value || i + 1 >= tokens.Count)
            {
                continue;
            }
            if (value == last + 1 || value == 1 || (last == 0 && value < 1000) || IsSmallJump(tokens, i, last, value))
            {
                chained[i] = true;
                last = value;
            }
        }
        return chained;
    }

    internal static int? Value(string text)
    {
        var digits = text.Trim().TrimEnd('.', '、', '．');
        return digits.Length is > 0 and < 5 && digits.All(char.IsAsciiDigit) ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Serial numbers jump where a row was taken out; a time limit does not follow such a number.</summary>
    private static bool IsSmallJump(IReadOnlyList<Token> tokens, int i, int last, int value) =>
        value > last && value <= last + 3 && !tokens[i + 1].Text.TrimStart().StartsWith('个') && !tokens[i + 1].Text.Contains("工作日", StringComparison.Ordinal);
}
