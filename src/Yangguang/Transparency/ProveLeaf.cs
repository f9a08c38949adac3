using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;
using Yangguang.Transparency.Witnesses;

namespace Yangguang.Transparency;

/// <summary>登记证明 of one entry, against the checkpoint that most witnesses stand behind, else the latest.</summary>
public sealed class ProveLeaf(CatchUpLog catchUp, WitnessedNotes notes)
{
    /// <summary>Null where the log has no such entry yet.</summary>
    public async Task<LogProof?> Run(long number, CancellationToken cancellation = default)
    {
        var folder = await catchUp.Run(cancellation);
        if (folder.Checkpoint is not { } latest || Checkpoint.Of(latest) is not { } newest || number < 0 || number >= newest.Size)
            return null;
        var note = await notes.Witnessed(folder, cancellation) is { } witnessed && Checkpoint.Of(witnessed).Size > number
            ? witnessed
            : await notes.Latest(latest, cancellation);
        // Tiles are read as they lie now; a smaller tree is a part of them.
        var path = new TiledTree(newest.Size, folder.Hashes).InclusionAt(number, Checkpoint.Of(note).Size);
        return new(EntryAt(folder, number, newest.Size), number, path, note);
    }

    private static byte[] EntryAt(LogFolder folder, long number, long size)
    {
        var place = TilePlace.InTree(TilePlace.Entries, number / TilePlace.Width, size)!.Value;
        var full = place with { Count = TilePlace.Width };
        var bytes = folder.Read(place) is { } bundle ? EntryBundle.Read(place, bundle)
            : folder.Read(full) is { } whole ? EntryBundle.Read(full, whole) : throw new FormatException($"日志文件 {place.Path} 不见了。");
        return bytes[(int)(number % TilePlace.Width)];
    }
}
