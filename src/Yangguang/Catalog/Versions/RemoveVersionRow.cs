using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>Takes a row out of a draft; the live row ends only when the version comes into force.</summary>
public sealed class RemoveVersionRow(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(CatalogVersionId id, VersionRowId rowId, Actor actor, CancellationToken cancellation = default)
    {
        var version = await db.CatalogVersions.Include(version => version.Rows).SingleAsync(version => version.Id == id, cancellation);
        CatalogRules.ActsForBody(actor, version.BodyId).OrRefuse();
        if (version.Rows.SingleOrDefault(row => row.Id == rowId) is not { } row)
            return;
        version.Remove(row, time.GetUtcNow());
        audit.Note(actor, version.BodyId, id.Value, new VersionRowRemoved(version.AreaCode, version.Number, row.Cells.Name));
        await db.SaveChangesAsync(cancellation);
    }
}
