using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Catalog.Organisations;
using Yangguang.Catalog.Versions;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog;

/// <summary>
/// Drafts a body's first catalogue of an area from the reference template, its generic bodies replaced by local ones. The rows
/// stay marked as reference until someone has checked them against the ministry's guide; the draft takes the usual way.
/// </summary>
public sealed class AdoptReference(YangguangDb db, StartVersion startVersion, TimeProvider time, AuditTrail audit)
{
    /// <param name="chosen">Places of the rows to take, from 0; null takes all that concern the body.</param>
    public async Task<CatalogVersion> Run(
        BodyId bodyId, string areaCode, Actor drafter, IReadOnlySet<int>? chosen = null, CancellationToken cancellation = default)
    {
        CatalogRules.ActsForBody(drafter, bodyId).OrRefuse();
        var bodies = await db.Bodies.ToListAsync(cancellation);
        var body = bodies.Single(body => body.Id == bodyId);
        var meanings = await OrganisationMeanings.Read(db, cancellation);
        var rows = new ReferenceRows(bodies, meanings.Local).For(body, areaCode).Where((_, place) => chosen?.Contains(place) ?? true).ToList();
        CatalogRules.ReferenceHasRows(rows.Count, body.ShortName).OrRefuse();
        var catalog = await db.Catalogs
            .SingleOrDefaultAsync(catalog => catalog.BodyId == bodyId && catalog.AreaCode == areaCode, cancellation);
        if (catalog is null)
            db.Catalogs.Add(catalog = new StandardCatalog(EntityId.New<CatalogId>(time), body, areaCode));
        else
            await RefuseFilled(catalog.Id, cancellation);
        var version = await startVersion.Run(catalog, drafter, cancellation);
        foreach (var row in rows)
            db.Add(version.Add(EntityId.New<VersionRowId>(time), EntityId.New<CatalogItemId>(time), row.Row, row.Responsible, time.GetUtcNow()));
        audit.Note(drafter, bodyId, version.Id.Value, new ReferenceAdopted(areaCode, rows.Count));
        await db.SaveChangesAsync(cancellation);
        return version;
    }

    /// <summary>A catalogue in force, or a draft that somebody has begun, is never overwritten.</summary>
    private async Task RefuseFilled(CatalogId catalog, CancellationToken cancellation)
    {
        var versions = db.CatalogVersions.Where(version => version.CatalogId == catalog && version.State != VersionState.Abandoned);
        var rows = await versions.SelectMany(version => version.Rows).CountAsync(cancellation);
        var items = await db.CatalogItems.CountAsync(item => item.CatalogId == catalog, cancellation);
        CatalogRules.IsEmpty(Math.Max(rows, items)).OrRefuse();
    }
}
