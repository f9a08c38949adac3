using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>
/// 生效: the live rows become those of the version. Rows that stay keep their identity and address, new ones are made,
/// dropped ones end; those who follow the catalogue (duties) are told in the same transaction.
/// </summary>
public sealed class BringIntoForce(
    YangguangDb db, IEnumerable<ICatalogFollower> followers, TimeProvider time, AuditTrail audit, Outbox outbox)
{
    /// <summary>Brings every approved version whose day has come into force; run by the daily sweep.</summary>
    public async Task<int> RunDue(CancellationToken cancellation = default)
    {
        var today = time.Today();
        var due = await db.CatalogVersions.Include(version => version.Rows)
            .Where(version => version.State == VersionState.Approved && version.EffectiveOn <= today)
            .OrderBy(version => version.EffectiveOn).ToListAsync(cancellation);
        foreach (var version in due)
            await Run(version, Actor.System, cancellation);
        return due.Count;
    }

    public async Task Run(CatalogVersion version, Actor actor, CancellationToken cancellation = default)
    {
        var catalog = await db.Catalogs.SingleAsync(catalog => catalog.Id == version.CatalogId, cancellation);
        var owner = await db.Bodies.SingleAsync(body => body.Id == catalog.BodyId, cancellation);
        var previous = await db.CatalogVersions.Include(other => other.Rows)
            .SingleOrDefaultAsync(other => other.CatalogId == catalog.Id && other.State == VersionState.InForce, cancellation);
        var changes = VersionDiff.Between(previous?.Rows ?? [], version.Rows);
        await Rewrite(version, catalog, owner, cancellation);
        previous?.GiveWay(time.GetUtcNow());
        version.ComeIntoForce(time.GetUtcNow());
        catalog.TakeEffect(version.EffectiveOn!.Value);
        audit.Note(actor, catalog.BodyId, version.Id.Value, new VersionCameIntoForce(
            catalog.AreaCode, version.Number, Count(RowChangeKind.Added), Count(RowChangeKind.Changed), Count(RowChangeKind.Dropped)));
        foreach (var news in await CatalogNews.Of(db, version, changes, cancellation))
            outbox.Announce(news);
        await db.SaveChangesAsync(cancellation);
        foreach (var follower in followers)
            await follower.Follow(catalog, version.EffectiveOn!.Value, actor, cancellation);

        int Count(RowChangeKind kind) => changes.Count(change => change.Kind == kind);
    }

    private async Task Rewrite(CatalogVersion version, StandardCatalog catalog, Body owner, CancellationToken cancellation)
    {
        var items = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter])
            .Where(item => item.CatalogId == catalog.Id).ToDictionaryAsync(item => item.Id, cancellation);
        db.CatalogItems.AddRange(NextRows.Of(version, catalog, owner, items, version.EffectiveOn!.Value).Made);
    }
}
