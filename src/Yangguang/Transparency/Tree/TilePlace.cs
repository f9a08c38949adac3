using System.Globalization;
using System.Text.RegularExpressions;

namespace Yangguang.Transparency.Tree;

/// <summary>Where a tile lies, as C2SP tlog-tiles writes it: <c>tile/0/x001/234</c>, and <c>tile/0/x001/234.p/17</c> while it is not full.</summary>
/// <param name="Level">0 holds the hashes of leaves; <see cref="Entries"/> the leaves themselves.</param>
/// <param name="Index">From the left, from 0.</param>
/// <param name="Count">Of hashes or entries, 1 to 256.</param>
public readonly partial record struct TilePlace(int Level, long Index, int Count)
{
    /// <summary>Of a full tile: 2 to the power of its height 8.</summary>
    public const int Width = 256;

    /// <summary>Stands for the level of bundles of entries.</summary>
    public const int Entries = -1;

    private const int HeightBits = 8;

    public bool IsFull => Count == Width;

    /// <summary>With forward slashes, from the root of the log.</summary>
    public string Path
    {
        get
        {
            var place = Numbered(Index);
            var level = Level == Entries ? "entries" : Level.ToString(CultureInfo.InvariantCulture);
            return IsFull ? $"tile/{level}/{place}" : string.Create(CultureInfo.InvariantCulture, $"tile/{level}/{place}.p/{Count}");
        }
    }

    /// <summary>How many hashes a level of a tree has that are complete.</summary>
    public static long HashesAt(int level, long size) => level == Entries ? size : size >> (HeightBits * level);

    /// <summary>The tile as a tree of a size has it; null where that tree has nothing there.</summary>
    public static TilePlace? InTree(int level, long index, long size) =>
        Math.Min(Width, HashesAt(level, size) - index * Width) is > 0 and var count ? new(level, index, (int)count) : null;

    /// <summary>Every tile and bundle at the right edge of a tree that is not full.</summary>
    public static IEnumerable<TilePlace> Partial(long size)
    {
        for (var level = Entries; level < 8; level++)
        {
            if (HashesAt(level, size) is var hashes && hashes % Width is > 0 and var count)
                yield return new(level, hashes / Width, (int)count);
        }
    }

    /// <param name="path">What follows <c>tile/</c>. Only the one canonical spelling is understood.</param>
    public static TilePlace? Parse(string path)
    {
        var match = Spelling().Match(path);
        if (!match.Success)
            return null;
        var level = match.Groups["level"].Value is "entries" ? Entries : int.Parse(match.Groups["level"].Value, CultureInfo.InvariantCulture);
        var index = long.Parse(match.Groups["index"].Value.Replace("x", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var count = match.Groups["count"] is { Success: true, Value: var given } ? int.Parse(given, CultureInfo.InvariantCulture) : Width;
        var place = new TilePlace(level, index, count);
        return place.Path == $"tile/{path}" && level <= 63 && count is > 0 and <= Width ? place : null;
    }

    private static string Numbered(long index)
    {
        var path = $"{index % 1000:000}";
        for (var rest = index / 1000; rest > 0; rest /= 1000)
            path = $"x{rest % 1000:000}/{path}";
        return path;
    }

    [GeneratedRegex(@"\A(?<level>entries|\d{1,2})/(?<index>(x\d{3}/){0,5}\d{3})(\.p/(?<count>\d{1,3}))?\z")]
    private static partial Regex Spelling();
}
