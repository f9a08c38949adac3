using System.Globalization;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>An address such as B12 as row and column from 1.</summary>
internal static class SheetAddress
{
    internal static (int Row, int Column) Parse(string address)
    {
        var plain = address.Replace("$", "", StringComparison.Ordinal);
        var letters = plain.TakeWhile(char.IsAsciiLetter).Count();
        var column = plain[..letters].ToUpperInvariant().Aggregate(0, (sum, c) => (sum * 26) + (c - 'A' + 1));
        return (int.Parse(plain[letters..], NumberStyles.None, CultureInfo.InvariantCulture), column);
    }
}
