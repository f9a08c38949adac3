using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>Takes a row out of a draft; the live row ends only when the version comes into force.</summary>
public sealed class RemoveVersionRow(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public Task Run(CatalogVersionId id, VersionRowId rowId, Actor actor, CancellationToken cancellation = default) =>
        Retry.WhenOvertaken(db, () => Remove(id, rowId, actor, cancellation));

    private async Task<bool> Remove(CatalogVersionId id, VersionRowId rowId, Actor actor, CancellationToken cancellation)
    {
        var version = await db.CatalogVersions.SingleAsync(version => version.Id == id, cancellation);
        CatalogRules.ActsForBody(actor, version.BodyId).OrRefuse();
        if (await db.VersionRows.SingleOrDefaultAsync(row => row.VersionId == id && row.Id == rowId, cancellation) is not { } row)
            return false;
        version.Remove(row, time.GetUtcNow());
        audit.Note(actor, version.BodyId, id.Value, new VersionRowRemoved(version.AreaCode, version.Number, row.Cells.Name));
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
