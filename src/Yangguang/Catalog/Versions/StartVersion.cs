using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>起草新版本 from the version in force, which stays live meanwhile. A draft that is already there is returned instead.</summary>
public sealed class StartVersion(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<CatalogVersion> Run(StandardCatalog catalog, Actor drafter, CancellationToken cancellation = default)
    {
        var versions = await db.CatalogVersions.Where(version => version.CatalogId == catalog.Id)
            .OrderByDescending(version => version.Number).ToListAsync(cancellation);
        if (versions.Find(version => version.State.IsPending()) is { } pending)
            return pending;
        var inForce = versions.Find(version => version.State == VersionState.InForce)?.Number ?? 0;
        var version = new CatalogVersion(
            EntityId.New<CatalogVersionId>(time), catalog, versions.Count == 0 ? 1 : versions[0].Number + 1, inForce, drafter, time.GetUtcNow());
        var items = await db.CatalogItems.AsNoTracking().Where(item => item.CatalogId == catalog.Id)
            .OrderBy(item => item.Number).ToListAsync(cancellation);
        foreach (var item in items)
            version.Add(EntityId.New<VersionRowId>(time), item.Id, item.Row, item.Responsible, time.GetUtcNow());
        db.CatalogVersions.Add(version);
        audit.Note(drafter, catalog.BodyId, version.Id.Value, new VersionStarted(catalog.AreaCode, version.Number, inForce));
        await db.SaveChangesAsync(cancellation);
        return version;
    }
}
