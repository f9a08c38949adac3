using System.Numerics;

namespace Yangguang.Transparency.Tree;

/// <summary>A tree of a size, read from tiles: proofs that a leaf is in it, and that it only grew.</summary>
/// <param name="read">The hashes of a tile; asked for few of them.</param>
public sealed class TiledTree(long size, Func<TilePlace, IReadOnlyList<TreeHash>> read)
{
    private readonly Dictionary<TilePlace, IReadOnlyList<TreeHash>> _tiles = [];

    public TreeHash Root() => size == 0 ? Merkle.Empty : Range(0, size);

    public TreeHash RootAt(long smaller) => smaller == 0 ? Merkle.Empty : Range(0, smaller);

    /// <summary>RFC 6962 section 2.1.1: the siblings from the leaf up.</summary>
    public IReadOnlyList<TreeHash> Inclusion(long index) => InclusionAt(index, size);

    /// <summary>The same in the tree of a smaller size that this one grew from.</summary>
    public IReadOnlyList<TreeHash> InclusionAt(long index, long smaller)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, smaller);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(smaller, size);
        var path = new List<TreeHash>();
        var (low, high) = (0L, smaller);
        while (high - low > 1)
        {
            var middle = low + Split(high - low);
            if (index < middle)
            {
                path.Add(Range(middle, high));
                high = middle;
            }
            else
            {
                path.Add(Range(low, middle));
                low = middle;
            }
        }

        path.Reverse();
        return path;
    }

    /// <summary>RFC 6962 section 2.1.2: that the tree of an earlier size is the beginning of this one.</summary>
    public IReadOnlyList<TreeHash> Consistency(long earlier)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earlier, size);
        if (earlier == 0 || earlier == size)
            return [];
        var path = new List<TreeHash>();
        var (low, high, isWhole) = (0L, size, true);
        while (earlier != high)
        {
            var middle = low + Split(high - low);
            if (earlier <= middle)
            {
                path.Add(Range(middle, high));
                high = middle;
            }
            else
            {
                path.Add(Range(low, middle));
                (low, isWhole) = (middle, false);
            }
        }

        if (!isWhole)
            path.Add(Range(low, high));
        path.Reverse();
        return path;
    }

    /// <summary>Hash over leaves; the lower end is a multiple of every power of two that is cut off.</summary>
    private TreeHash Range(long low, long high)
    {
        var count = high - low;
        if (BitOperations.IsPow2(count))
            return Subtree(BitOperations.Log2((ulong)count), low / count);
        var middle = low + Split(count);
        return Merkle.Node(Range(low, middle), Range(middle, high));
    }

    private TreeHash Subtree(int height, long index)
    {
        var (level, within) = (height / 8, height % 8);
        var first = index << within;
        var place = TilePlace.InTree(level, first / TilePlace.Width, size) ?? throw new FormatException("日志的大小与文件不符。");
        if (!_tiles.TryGetValue(place, out var hashes))
            _tiles[place] = hashes = read(place);
        return Merkle.Perfect([.. hashes.Skip((int)(first % TilePlace.Width)).Take(1 << within)]);
    }

    /// <summary>The largest power of two below a number.</summary>
    private static long Split(long count) => 1L << BitOperations.Log2((ulong)(count - 1));
}
