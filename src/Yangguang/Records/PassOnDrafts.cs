using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records;

/// <summary>Unfinished texts of one author become another's, who then may not review them. Saved by the caller.</summary>
public sealed class PassOnDrafts(YangguangDb db, TimeProvider time)
{
    /// <returns>How many texts changed hands.</returns>
    public async Task<int> Run(BodyId body, Guid from, Actor to, CancellationToken cancellation = default)
    {
        var records = await db.Records
            .Where(record => record.BodyId == body && record.AuthorId == from && RecordGateQueries.Unfinished.Contains(record.State)).ToListAsync(cancellation);
        foreach (var record in records)
            record.PassOn(to, time.GetUtcNow());
        return records.Count;
    }
}
