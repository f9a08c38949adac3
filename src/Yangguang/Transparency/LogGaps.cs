using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Transparency;

/// <summary>
/// Editions that went out before the log began, or whose news were forgotten meanwhile: they are logged now, with the time of now. Asked
/// when the server starts.
/// </summary>
public sealed class LogGaps(YangguangDb db, TimeProvider time)
{
    private const int Batch = 500;

    public async Task<int> Close(CancellationToken cancellation = default)
    {
        var missing = await db.Editions
            .Where(edition => edition.IsPublic
                && !db.LogLeaves.Any(leaf => leaf.Subject == (Guid)(object)edition.RecordId && leaf.Edition == edition.Number && (leaf.Kind == LeafKind.Publication || leaf.Kind == LeafKind.Edition))
                && !db.Outbox.Any(message => message.Number == null && message.Subject == (Guid)(object)edition.RecordId))
            .OrderBy(edition => edition.ReleasedAt).ThenBy(edition => edition.Id).Select(edition => edition.Id).ToListAsync(cancellation);
        foreach (var some in missing.Chunk(Batch))
            await Add([.. some], cancellation);
        return missing.Count;
    }

    private async Task Add(List<RecordEditionId> some, CancellationToken cancellation)
    {
        var editions = (await db.Editions.AsNoTracking().Where(edition => some.Contains(edition.Id)).ToListAsync(cancellation)).ToDictionary(edition => edition.Id);
        var number = await db.LogLeaves.MaxAsync(leaf => (long?)leaf.Number, cancellation) ?? -1;
        db.LogLeaves.AddRange(some.Select(id => editions[id])
            .Select(edition => new LogLeaf(db.Scope, ++number, edition.RecordId.Value, FeedLog.Published(edition, time.GetUtcNow()))));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Another node adds them at this moment, or a dispatch took the number: the next start finds what is missing then.
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
