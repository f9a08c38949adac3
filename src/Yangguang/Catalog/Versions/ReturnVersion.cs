using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>公开办退回, for the whole version, for single rows, or both.</summary>
public sealed class ReturnVersion(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(
        CatalogVersionId id, string reason, IReadOnlyDictionary<VersionRowId, string> remarks, Actor officer, CancellationToken cancellation = default)
    {
        var version = await db.CatalogVersions.Include(version => version.Rows).SingleAsync(version => version.Id == id, cancellation);
        version.Return(reason, remarks, time.GetUtcNow());
        audit.Note(
            officer, version.BodyId, id.Value, new VersionReturned(version.AreaCode, version.Number, version.ReturnReason, remarks.Count));
        await db.SaveChangesAsync(cancellation);
    }
}
