using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Files;
using Yangguang.Platform.Health;
using Yangguang.Platform.Persistence;
using Yangguang.Search.Files;

namespace Yangguang.Oversight.Operations;

/// <summary>How much room the installation takes and has left, and how far the search index of this node followed.</summary>
public sealed class ReadStorage(YangguangDb db, JurisdictionScope scope, FreeDisk disk, SearchFiles search)
{
    public async Task<StorageStanding> Run(CancellationToken cancellation = default)
    {
        var database = db.Database.IsNpgsql()
            ? await db.Database.SqlQuery<long>($"SELECT pg_database_size(current_database()) AS \"Value\"").SingleAsync(cancellation)
            : await db.Database.SqlQuery<long>($"SELECT page_count * page_size AS \"Value\" FROM pragma_page_count(), pragma_page_size()").SingleAsync(cancellation);
        var files = await db.StoredFiles.SumAsync(file => (long?)file.Bytes, cancellation) ?? 0;
        var head = await db.Outbox.MaxAsync(message => message.Number, cancellation) ?? 0;
        var index = search.Of(scope.Id);
        var size = new FileInfo(index.Path) is { Exists: true } file ? file.Length : (long?)null;
        return new(UploadLimits.InWords(database), UploadLimits.InWords(files), disk.Free is { } free ? UploadLimits.InWords(free) : "不清楚", disk.IsLow, size is { } bytes ? UploadLimits.InWords(bytes) : null, index.State.Number, head);
    }
}

/// <param name="Index">Size of the index file; null where there is none.</param>
/// <param name="Reached">Number of the last news in the index, as this process knows it.</param>
/// <param name="Head">Number of the last news of all.</param>
public sealed record StorageStanding(string Database, string Files, string Free, bool IsLow, string? Index, long? Reached, long Head);
