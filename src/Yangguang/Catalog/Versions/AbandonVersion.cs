using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>放弃草稿: the version in force stays as it is.</summary>
public sealed class AbandonVersion(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(CatalogVersionId id, Actor actor, CancellationToken cancellation = default)
    {
        var version = await db.CatalogVersions.SingleAsync(version => version.Id == id, cancellation);
        CatalogRules.ActsForBody(actor, version.BodyId).OrRefuse();
        version.Abandon(time.GetUtcNow());
        audit.Note(actor, version.BodyId, id.Value, new VersionAbandoned(version.AreaCode, version.Number));
        await db.SaveChangesAsync(cancellation);
    }
}
