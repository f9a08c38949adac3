using System.Text;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Transparency.Checking;

/// <summary>
/// Reads a whole log from its folder, entry by entry, and says which file does not agree with which. It holds one bundle and the right
/// edge of the tree in memory, however large the folder is.
/// </summary>
public sealed class FolderCheck(string folder)
{
    private const int MostFaults = 20;
    private const int LongestCheckpoint = 64 * 1024;

    private readonly List<string> _faults = [];

    /// <summary>What is wrong, at most the first twenty; empty when all agrees.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public long Entries { get; private set; }

    public Checkpoint? Checkpoint { get; private set; }

    public SignedNote? Note { get; private set; }

    /// <param name="key">Who must have signed; null to look at the files alone.</param>
    /// <param name="each">Shown every entry, in order.</param>
    public void Run(NoteKey? key, Action<long, byte[]>? each = null, CancellationToken cancellation = default)
    {
        if (ReadCheckpoint(key) is not { } checkpoint)
            return;
        var edge = new TreeEdge();
        for (var index = 0L; index * TilePlace.Width < checkpoint.Size && _faults.Count < MostFaults; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            Bundle(index, checkpoint.Size, edge, each);
        }

        if (edge.Size != checkpoint.Size)
            return;
        foreach (var tile in edge.Partial())
            Compare(tile);
        if (edge.Root() != checkpoint.Root)
            _faults.Add($"根散列对不上：检查点签的是 {checkpoint.Root.ToBase64()}，由 {checkpoint.Size} 条条目算出的是 {edge.Root().ToBase64()}。条目或检查点被改动过。");
    }

    private Checkpoint? ReadCheckpoint(NoteKey? key)
    {
        try
        {
            if (Read("checkpoint", LongestCheckpoint) is not { } bytes)
                return null;
            Note = SignedNote.Parse(Encoding.UTF8.GetString(bytes));
            Checkpoint = Checkpoint.Of(Note);
            if (key is not null && ProofCheck.Signature(Note, Checkpoint, key) is { IsGood: false, Text: var why })
                _faults.Add($"checkpoint：{why}。");
            return Checkpoint;
        }
        catch (FormatException damaged)
        {
            _faults.Add($"checkpoint：{damaged.Message}");
            return null;
        }
    }

    private void Bundle(long index, long size, TreeEdge edge, Action<long, byte[]>? each)
    {
        var place = TilePlace.InTree(TilePlace.Entries, index, size)!.Value;
        var hashes = Hashes(place with { Level = 0 });
        var entries = Of(place);
        if (hashes is null && entries is null)
            return;
        var leaves = entries?.Select(entry => Merkle.Leaf(entry)).ToArray();
        if (hashes is not null && leaves is not null)
        {
            foreach (var at in Enumerable.Range(0, place.Count).Where(at => leaves[at] != hashes[at]).Take(3))
                _faults.Add($"第 {index * TilePlace.Width + at} 号条目（{place.Path}）和它的散列（{(place with { Level = 0 }).Path}）对不上：两个文件之一被改动过。");
        }

        for (var at = 0; at < place.Count; at++)
        {
            if (entries is not null)
                each?.Invoke(index * TilePlace.Width + at, entries[at]);
            foreach (var full in edge.Append((leaves ?? hashes!)[at]).Where(full => full.Place.Level > 0))
                Compare(full);
        }

        Entries = edge.Size;
    }

    private void Compare(Tile tile)
    {
        if (tile.Place.Level == 0 || Hashes(tile.Place) is not { } stored)
            return;
        if (Enumerable.Range(0, tile.Hashes.Count).Where(at => stored[at] != tile.Hashes[at]).Select(at => (int?)at).FirstOrDefault() is { } wrong)
            _faults.Add($"{tile.Place.Path} 的第 {wrong + 1} 个散列和下一级算出的不一样：文件被改动过。");
    }

    private TreeHash[]? Hashes(TilePlace place) => Parsed(place, TilePlace.Width * TreeHash.Length, (at, bytes) => Tile.Read(at, bytes));

    private byte[][]? Of(TilePlace place) => Parsed(place, EntryBundle.Longest, (at, bytes) => EntryBundle.Read(at, bytes).ToArray());

    /// <summary>What lies at a place; a part of the full file where that has taken the place of the part.</summary>
    private T[]? Parsed<T>(TilePlace place, int longest, Func<TilePlace, byte[], T[]> parse)
    {
        var full = place with { Count = TilePlace.Width };
        var there = !place.IsFull && !File.Exists(Path.Combine(folder, place.Path)) && File.Exists(Path.Combine(folder, full.Path)) ? full : place;
        try
        {
            return Read(there.Path, longest) is { } bytes ? parse(there, bytes)[..place.Count] : null;
        }
        catch (FormatException damaged)
        {
            _faults.Add(damaged.Message);
            return null;
        }
    }

    /// <summary>A file, unless it is missing or larger than any of its kind can be.</summary>
    private byte[]? Read(string name, int longest)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        if (!file.Exists)
            _faults.Add($"缺少日志文件 {name}。");
        else if (file.Length > longest)
            _faults.Add($"日志文件 {name} 有 {file.Length} 字节，超过这类文件的上限 {longest} 字节，没有读。");
        else
            return File.ReadAllBytes(file.FullName);
        return null;
    }
}
