using System.Globalization;
using System.Text;

namespace Yangguang.Tests.Harness;

/// <summary>
/// Reads a QR code (ISO/IEC 18004, level M, versions 1 to 10) as a telephone would, from the drawing itself and without the library
/// that drew it. Errors are not corrected: a drawing has none.
/// </summary>
internal static class QrReader
{
    private const int QuietZone = 4;
    private const int FormatMask = 0b101010000010010;
    private const string Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    /// <summary>For each version how many blocks of how many data codewords, short ones before long ones.</summary>
    private static readonly (int Short, int Length, int Long)[] Blocks =
        [(1, 16, 0), (1, 28, 0), (1, 44, 0), (2, 32, 0), (2, 43, 0), (4, 27, 0), (4, 31, 0), (2, 38, 2), (3, 36, 2), (4, 43, 1)];

    private static readonly int[][] Alignment = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

    private static readonly Func<int, int, bool>[] Masks =
    [
        (row, column) => (row + column) % 2 == 0,
        (row, _) => row % 2 == 0,
        (_, column) => column % 3 == 0,
        (row, column) => (row + column) % 3 == 0,
        (row, column) => ((row / 2) + (column / 3)) % 2 == 0,
        (row, column) => (row * column % 2) + (row * column % 3) == 0,
        (row, column) => ((row * column % 2) + (row * column % 3)) % 2 == 0,
        (row, column) => (((row + column) % 2) + (row * column % 3)) % 2 == 0,
    ];

    /// <summary>The text of a code drawn as bars <c>M x y h length …</c>.</summary>
    public static string Read(string path)
    {
        var dark = Dark(path);
        var size = dark.Max(module => module.Column) + 1;
        var version = (size - 17) / 4;
        var format = Enumerable.Range(0, 15).Aggregate(0, (bits, at) => (bits << 1) | (dark.Contains(FormatPlace(at)) ? 1 : 0)) ^ FormatMask;
        Assert.Equal(0, format >> 13);
        var mask = Masks[(format >> 10) & 7];
        var bits = Places(size).Where(place => !IsFunction(place, version, size)).Select(place => dark.Contains(place) != mask(place.Row, place.Column)).ToArray();
        var codewords = bits.Chunk(8).Where(bits => bits.Length == 8).Select(Number).ToArray();
        return Text(InOrder(codewords, version), version);
    }

    private static HashSet<(int Row, int Column)> Dark(string path) => path.Split('M', StringSplitOptions.RemoveEmptyEntries)
        .Select(bar => bar.Split([' ', 'h', 'v']).Take(3).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray())
        .SelectMany(bar => Enumerable.Range(bar[0], bar[2]).Select(x => (bar[1] - QuietZone, x - QuietZone))).ToHashSet();

    private static (int Row, int Column) FormatPlace(int at) => at switch
    {
        < 6 => (8, at),
        6 => (8, 7),
        7 => (8, 8),
        8 => (7, 8),
        _ => (14 - at, 8),
    };

    /// <summary>Two columns at a time from the right, up and down in turn, past the timing column.</summary>
    private static IEnumerable<(int Row, int Column)> Places(int size)
    {
        var upward = true;
        for (var right = size - 1; right > 0; right -= 2, upward = !upward)
        {
            right -= right == 6 ? 1 : 0;
            for (var step = 0; step < size; step++)
            {
                yield return (upward ? size - 1 - step : step, right);
                yield return (upward ? size - 1 - step : step, right - 1);
            }
        }
    }

    private static bool IsFunction((int Row, int Column) place, int version, int size)
    {
        var (row, column) = place;
        var inFinder = (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9);
        var inVersion = version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11));
        var last = size - 7;
        var inAlignment = Alignment[version - 1].Any(y => Alignment[version - 1].Any(x =>
            Math.Abs(row - y) <= 2 && Math.Abs(column - x) <= 2 && !((y, x) is (6, 6) || (y == 6 && x == last) || (y == last && x == 6))));
        return inFinder || inVersion || inAlignment || row == 6 || column == 6;
    }

    /// <summary>Codewords of the blocks one after the other, as they were before they were woven together.</summary>
    private static List<int> InOrder(int[] codewords, int version)
    {
        var (few, length, more) = Blocks[version - 1];
        var blocks = Enumerable.Range(0, few + more).Select(_ => new List<int>()).ToList();
        var at = 0;
        for (var place = 0; place <= length; place++)
        {
            foreach (var block in blocks.Skip(place == length ? few : 0))
                block.Add(codewords[at++]);
        }

        return [.. blocks.SelectMany(block => block)];
    }

    /// <summary>Segments one after the other: numbers, capital letters and numbers, bytes.</summary>
    private static string Text(List<int> data, int version)
    {
        var bits = data.SelectMany(codeword => Enumerable.Range(0, 8).Select(bit => (codeword >> (7 - bit) & 1) == 1)).ToArray();
        var (text, at, isLong) = (new StringBuilder(), 0, version >= 10);
        while (at + 4 <= bits.Length && Take(4) is var mode and not 0)
        {
            var count = Take(mode switch
            {
                1 => isLong ? 12 : 10,
                2 => isLong ? 11 : 9,
                4 => isLong ? 16 : 8,
                _ => throw new Xunit.Sdk.XunitException($"Mode {mode} is none that an address needs."),
            });
            if (mode == 4)
                text.Append(Encoding.UTF8.GetString([.. Enumerable.Range(0, count).Select(_ => (byte)Take(8))]));
            for (; mode == 1 && count > 0; count -= 3)
                text.Append(Take(count >= 3 ? 10 : count == 2 ? 7 : 4).ToString($"D{Math.Min(count, 3)}", CultureInfo.InvariantCulture));
            for (; mode == 2 && count > 1; count -= 2)
                text.Append(Pair(Take(11)));
            if (mode == 2 && count == 1)
                text.Append(Letters[Take(6)]);
        }

        return text.ToString();

        int Take(int length) => Number(bits[at..(at += length)]);
    }

    private static string Pair(int pair) => $"{Letters[pair / 45]}{Letters[pair % 45]}";

    private static int Number(bool[] bits) => bits.Aggregate(0, (number, bit) => (number << 1) | (bit ? 1 : 0));
}
