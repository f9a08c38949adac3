namespace Yangguang.Transparency.Tree;

/// <summary>
/// The right edge of a growing tree: at each level the hashes of the one tile that is not full. It is all that is needed to append
/// and to know the root, however large the tree is.
/// </summary>
public sealed class TreeEdge
{
    private readonly List<List<TreeHash>> _levels = [];

    public long Size { get; private set; }

    /// <summary>The edge of a tree whose tiles lie somewhere.</summary>
    /// <param name="read">The hashes of a tile.</param>
    public static TreeEdge Of(long size, Func<TilePlace, IReadOnlyList<TreeHash>> read)
    {
        var edge = new TreeEdge { Size = size };
        foreach (var place in TilePlace.Partial(size).Where(place => place.Level != TilePlace.Entries))
            edge.Level(place.Level).AddRange(read(place));
        return edge;
    }

    /// <summary>Adds a leaf and returns the tiles that it made full, lowest first.</summary>
    public IReadOnlyList<Tile> Append(TreeHash leaf)
    {
        var full = new List<Tile>();
        var hash = leaf;
        Size++;
        for (var level = 0; ; level++)
        {
            var hashes = Level(level);
            hashes.Add(hash);
            if (hashes.Count < TilePlace.Width)
                return full;
            full.Add(new(new(level, TilePlace.HashesAt(level, Size) / TilePlace.Width - 1, TilePlace.Width), [.. hashes]));
            hash = Merkle.Perfect([.. hashes]);
            hashes.Clear();
        }
    }

    /// <summary>The tiles that are not full.</summary>
    public IEnumerable<Tile> Partial() =>
        from place in TilePlace.Partial(Size) where place.Level != TilePlace.Entries select new Tile(place, [.. _levels[place.Level]]);

    /// <summary>Of the whole tree: its perfect subtrees, joined from the right.</summary>
    public TreeHash Root()
    {
        TreeHash? root = null;
        foreach (var hashes in _levels)
        {
            for (var (end, width) = (hashes.Count, 1); end > 0; width *= 2)
            {
                if ((end & width) == 0)
                    continue;
                var subtree = Merkle.Perfect([.. hashes.GetRange(end - width, width)]);
                root = root is { } right ? Merkle.Node(subtree, right) : subtree;
                end -= width;
            }
        }

        return root ?? Merkle.Empty;
    }

    private List<TreeHash> Level(int level)
    {
        while (_levels.Count <= level)
            _levels.Add([]);
        return _levels[level];
    }
}

/// <summary>The hashes that lie at one place.</summary>
public sealed record Tile(TilePlace Place, IReadOnlyList<TreeHash> Hashes)
{
    public byte[] ToBytes()
    {
        var bytes = new byte[Hashes.Count * TreeHash.Length];
        for (var at = 0; at < Hashes.Count; at++)
            Hashes[at].CopyTo(bytes.AsSpan(at * TreeHash.Length));
        return bytes;
    }

    public static TreeHash[] Read(TilePlace place, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != place.Count * TreeHash.Length)
            throw new FormatException($"日志文件 {place.Path} 的长度不对：应为{place.Count * TreeHash.Length}字节，实为{bytes.Length}字节，可能被截断。");
        var hashes = new TreeHash[place.Count];
        for (var at = 0; at < hashes.Length; at++)
            hashes[at] = new(bytes.Slice(at * TreeHash.Length, TreeHash.Length));
        return hashes;
    }
}
