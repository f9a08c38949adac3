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
        var items = await db.CatalogItems.AsNoTracking().Where(item => item.CatalogId == catalog.Id)
            .OrderBy(item => item.Number).ToListAsync(cancellation);
        var inForce = versions.Find(version => version.State == VersionState.InForce);
        if (inForce is null && items.Count > 0)
        {
            db.CatalogVersions.Add(inForce = CatalogVersion.OfLive(catalog, NextNumber(versions), items, time));
            versions.Insert(0, inForce);
        }

        var version = new CatalogVersion(
            EntityId.New<CatalogVersionId>(time), catalog, NextNumber(versions), inForce?.Number ?? 0, drafter, time.GetUtcNow());
        foreach (var item in items)
            version.Add(EntityId.New<VersionRowId>(time), item.Id, item.Row, item.Responsible, time.GetUtcNow());
        db.CatalogVersions.Add(version);
        audit.Note(drafter, catalog.BodyId, version.Id.Value, new VersionStarted(catalog.AreaCode, version.Number, version.BaseNumber));
        await db.SaveChangesAsync(cancellation);
        return version;
    }

    private static int NextNumber(List<CatalogVersion> newestFirst) => newestFirst.Count == 0 ? 1 : newestFirst[0].Number + 1;
}
