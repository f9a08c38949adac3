using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Transparency;

/// <summary>
/// Brings the files of the log to what the database holds, then signs. Files first, then the size and root in the database, then the
/// checkpoint: whatever is interrupted, nothing is promised that is not there, and the next run writes the same bytes again.
/// </summary>
public sealed class GrowLog(YangguangDb db, JurisdictionScope scope, LogFolders folders, LogKeys keys, OpenLog open, TimeProvider time)
{
    /// <summary>Leaves at a time; whole bundles of them.</summary>
    private const int Batch = 4 * TilePlace.Width;

    /// <returns>How many leaves were added.</returns>
    public async Task<long> Run(CancellationToken cancellation = default)
    {
        var folder = folders.Of(scope.Current!);
        await folder.Writing.WaitAsync(cancellation);
        try
        {
            return await Grow(folder, cancellation);
        }
        catch
        {
            // What is in memory may be ahead of the files.
            folder.Edge = null;
            throw;
        }
        finally
        {
            folder.Writing.Release();
        }
    }

    private async Task<long> Grow(LogFolder folder, CancellationToken cancellation)
    {
        if (folder.Edge is { Size: var known } && folder.Checkpoint is { } signed && Checkpoint.Of(signed).Size >= known
            && !await db.LogLeaves.AnyAsync(leaf => leaf.Number >= known, cancellation))
            return 0;
        var (head, signer) = await Head(cancellation);
        if (folder.Edge is null)
            await open.Run(folder, head, signer.Key, edge => Append(folder, edge, head.Size, cancellation), cancellation);
        if (folder.Edge is not { } edge)
            return 0;
        var before = edge.Size;
        while (await Append(folder, edge, long.MaxValue, cancellation))
            continue;
        await Sign(folder, edge, head, signer, cancellation);
        return edge.Size - before;
    }

    /// <summary>The next leaves up to a size; false when there are none.</summary>
    private async Task<bool> Append(LogFolder folder, TreeEdge edge, long most, CancellationToken cancellation)
    {
        var first = edge.Size - edge.Size % TilePlace.Width;
        var leaves = await db.LogLeaves.AsNoTracking().Where(leaf => leaf.Number >= first && leaf.Number < most)
            .OrderBy(leaf => leaf.Number).Take(Batch).ToListAsync(cancellation);
        // Numbers have no gaps; what stands behind one is not ours to sign.
        var entries = leaves.TakeWhile((leaf, at) => leaf.Number == first + at).Select(leaf => leaf.Bytes).ToList();
        if (first + entries.Count <= edge.Size)
            return false;
        folder.Append(edge, entries);
        return true;
    }

    private async Task Sign(LogFolder folder, TreeEdge edge, LogHead head, NoteSigner signer, CancellationToken cancellation)
    {
        var root = edge.Root();
        if (edge.Size > head.Size)
        {
            var (size, bytes, now) = (edge.Size, root.ToBytes(), time.GetUtcNow());
            await db.LogHeads.Where(each => each.Size < size)
                .ExecuteUpdateAsync(set => set.SetProperty(each => each.Size, size).SetProperty(each => each.Root, bytes).SetProperty(each => each.ChangedAt, now), cancellation);
        }

        // Never an older one: another process may have signed a larger tree.
        if (folder.Checkpoint is { } latest && Checkpoint.Of(latest).Size >= edge.Size)
            return;
        var text = new Checkpoint(signer.Key.Name, edge.Size, root).Text;
        folder.Write(new SignedNote(text, [signer.Sign(text, time.GetUtcNow())]));
    }

    private async Task<(LogHead Head, NoteSigner Signer)> Head(CancellationToken cancellation)
    {
        var head = await db.LogHeads.AsNoTracking().SingleOrDefaultAsync(cancellation);
        var signer = keys.Of(scope.Current!, head?.Key);
        if (head is not null)
            return (head, signer);
        head = new LogHead(db.Scope, signer.Key.ToString(), time.GetUtcNow());
        db.LogHeads.Add(head);
        await db.SaveChangesAsync(cancellation);
        db.Entry(head).State = EntityState.Detached;
        return (head, signer);
    }
}
