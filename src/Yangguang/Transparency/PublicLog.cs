using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Transparency;

/// <summary>Answers the record's page out of the leaves.</summary>
internal sealed class PublicLog(YangguangDb db) : IPublicLog
{
    public async Task<LoggedEdition?> Of(RecordId record, int edition, CancellationToken cancellation)
    {
        var subject = record.Value;
        var leaves = await db.LogLeaves.AsNoTracking()
            .Where(leaf => leaf.Subject == subject && (leaf.Kind == LeafKind.Publication || leaf.Kind == LeafKind.Edition))
            .OrderBy(leaf => leaf.Edition).Select(leaf => new { leaf.Number, leaf.Edition, leaf.At }).ToListAsync(cancellation);
        return leaves.FirstOrDefault(leaf => leaf.Edition == edition) is { } found ? new(found.Number, leaves[0].At) : null;
    }

    public async Task<long?> OfWithdrawal(RecordId record, CancellationToken cancellation)
    {
        var subject = record.Value;
        return await db.LogLeaves.AsNoTracking().Where(leaf => leaf.Subject == subject && leaf.Kind == LeafKind.Withdrawal)
            .OrderByDescending(leaf => leaf.Number).Select(leaf => (long?)leaf.Number).FirstOrDefaultAsync(cancellation);
    }
}
