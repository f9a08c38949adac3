using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog.Versions;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Adjustments;

/// <summary>Moves live rows of a body into its catalogue of another area; they keep their identity, duties and records, and leave their old address behind.</summary>
public sealed class MoveRows(YangguangDb db, IEnumerable<IItemFollower> followers, TimeProvider time)
{
    public async Task Run(IReadOnlyList<CatalogItem> items, Body body, string areaCode, string reason, CancellationToken cancellation)
    {
        var target = await db.Catalogs.SingleOrDefaultAsync(catalog => catalog.BodyId == body.Id && catalog.AreaCode == areaCode, cancellation);
        if (target is null)
            db.Catalogs.Add(target = new StandardCatalog(EntityId.New<CatalogId>(time), body, areaCode));
        var there = await db.CatalogItems.Where(item => item.CatalogId == target.Id).OrderBy(item => item.Number).ToListAsync(cancellation);
        await CloseVersion(target, there, cancellation);
        foreach (var item in items)
        {
            db.Add(new FormerItemCode(item));
            item.MoveTo(target, body);
        }

        target.TakeEffect(time.Today());
        var number = await db.CatalogVersions.Where(version => version.CatalogId == target.Id).MaxAsync(version => (int?)version.Number, cancellation) ?? 0;
        // A snapshot added just now is not in the database yet.
        number = Math.Max(number, db.CatalogVersions.Local.Where(version => version.CatalogId == target.Id).Select(version => version.Number).DefaultIfEmpty().Max());
        db.CatalogVersions.Add(CatalogVersion.OfLive(target, number + 1, [.. there, .. items], time, reason, number));
        await db.SaveChangesAsync(cancellation);
        foreach (var follower in followers)
            await follower.Move([.. items.Select(item => item.Id)], target, cancellation);
    }

    /// <summary>The version in force gives way and stays readable; rows that were live without one leave a version behind.</summary>
    public async Task CloseVersion(StandardCatalog catalog, IReadOnlyList<CatalogItem> items, CancellationToken cancellation)
    {
        var inForce = await db.CatalogVersions.SingleOrDefaultAsync(
            version => version.CatalogId == catalog.Id && version.State == VersionState.InForce, cancellation);
        if (inForce is null && items.Count > 0)
            db.CatalogVersions.Add(inForce = CatalogVersion.OfLive(catalog, 1, items, time));
        inForce?.GiveWay(time.GetUtcNow());
    }
}
