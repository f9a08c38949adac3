using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Transparency;

/// <summary>
/// The files of one log, as they are served. Each comes in whole: written beside, flushed to the disk, moved into place.
/// </summary>
public sealed class LogFolder(string path)
{
    private const string CheckpointName = "checkpoint";

    /// <summary>One writer at a time in this process; two processes write the same bytes.</summary>
    internal SemaphoreSlim Writing { get; } = new(1, 1);

    /// <summary>Where the tree goes on; null until it was looked at.</summary>
    internal TreeEdge? Edge { get; set; }

    /// <summary>Why nothing is signed any more; null while all is well.</summary>
    public string? Fault { get; internal set; }

    public string Path => path;

    /// <summary>The latest that was signed; null before the first.</summary>
    public SignedNote? Checkpoint => Read(CheckpointName) is { } bytes ? SignedNote.Parse(System.Text.Encoding.UTF8.GetString(bytes)) : null;

    public byte[]? Read(TilePlace place) => Read(place.Path);

    /// <summary>The hashes of a tile; those of one that is full by now serve for a part of it.</summary>
    public TreeHash[] Hashes(TilePlace place)
    {
        if (Read(place) is { } bytes)
            return Tile.Read(place, bytes);
        var full = place with { Count = TilePlace.Width };
        return Read(full) is { } whole ? Tile.Read(full, whole)[..place.Count] : throw new FormatException($"日志文件 {place.Path} 不见了。");
    }

    /// <summary>Lets a tree grow and writes what that changes: bundles, then tiles.</summary>
    /// <param name="entries">From the beginning of the bundle in which the tree ends, with those that are in it already.</param>
    internal void Append(TreeEdge edge, IReadOnlyList<byte[]> entries)
    {
        var first = edge.Size - edge.Size % TilePlace.Width;
        var full = entries.Skip((int)(edge.Size - first)).SelectMany(entry => edge.Append(Merkle.Leaf(entry))).ToList();
        foreach (var (some, at) in entries.Chunk(TilePlace.Width).Select((some, at) => (some, at)))
            Write(new TilePlace(TilePlace.Entries, first / TilePlace.Width + at, some.Length), EntryBundle.Write(some));
        foreach (var tile in full.Concat(edge.Partial()))
            Write(tile.Place, tile.ToBytes());
    }

    private void Write(TilePlace place, byte[] bytes)
    {
        Write(place.Path, bytes);
        if (place.IsFull && Directory.Exists($"{Full(place.Path)}.p"))
            Directory.Delete($"{Full(place.Path)}.p", recursive: true);
    }

    internal void Write(SignedNote checkpoint) => Write(CheckpointName, System.Text.Encoding.UTF8.GetBytes(checkpoint.ToString()));

    private byte[]? Read(string name)
    {
        try
        {
            return File.ReadAllBytes(Full(name));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private void Write(string name, byte[] bytes)
    {
        var target = Full(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        var arriving = $"{target}.{System.IO.Path.GetRandomFileName()}";
        using (var file = new FileStream(arriving, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(arriving, target, overwrite: true);
    }

    private string Full(string name) => System.IO.Path.Combine(path, name);
}
