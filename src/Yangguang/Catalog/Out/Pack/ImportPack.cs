using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Out.Pack;

/// <summary>
/// 导入标准包 into an installation without catalogues, all or nothing: the same matrix under the same addresses. Catalogues, rows
/// and versions keep their ids; a body that the installation already has keeps its own. Duties are owed from the day of import.
/// </summary>
public sealed class ImportPack(
    YangguangDb db, JurisdictionScope scope, IEnumerable<ICatalogFollower> followers, IConfiguration configuration, TimeProvider time, AuditTrail audit)
{
    public async Task<StandardPackImported> Run(Stream zip, Actor actor, CancellationToken cancellation = default)
    {
        var (pack, manifest) = PackReader.Read(zip);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var jurisdiction = await Enter(pack.Jurisdiction, cancellation);
        await RequireRoom(pack, jurisdiction, cancellation);
        var unpacked = new UnpackStandard(jurisdiction, await db.Bodies.ToListAsync(cancellation), time);
        db.AddRange(unpacked.Entities(pack));
        var imported = new StandardPackImported(
            pack.Jurisdiction.Name, manifest.ContentSha256, pack.Bodies.Count, pack.Catalogs.Count, pack.Rows.Count(row => row.EndedOn is null));
        audit.Note(actor, default, jurisdiction.Id.Value, imported);
        await db.SaveChangesAsync(cancellation);
        await TellFollowers(actor, cancellation);
        await transaction.CommitAsync(cancellation);
        return imported;
    }

    /// <summary>The county that the pack belongs to; founded here when the database has none.</summary>
    private async Task<Jurisdiction> Enter(PackedJurisdiction packed, CancellationToken cancellation)
    {
        var known = await db.Jurisdictions.ToListAsync(cancellation);
        var jurisdiction = known.Find(one => one.Code == packed.Code);
        if (jurisdiction is null && known.Count > 0)
            throw new RuleViolationException(PackRules.OtherCounty(known[0].Name, packed.Name));
        if (packed.IsDemonstration && !(jurisdiction?.IsDemonstration ?? configuration.GetValue("Demonstration:Enabled", false)))
            throw new RuleViolationException(PackRules.Demonstration());
        if (jurisdiction is null)
        {
            jurisdiction = new Jurisdiction(JurisdictionId.From(packed.Id), packed.Code, packed.Name, packed.IsDemonstration) { Site = packed.Site };
            db.Jurisdictions.Add(jurisdiction);
        }

        scope.Enter(jurisdiction);
        return jurisdiction;
    }

    /// <summary>Only places still to be compiled may stand in the matrix; the pack takes them over.</summary>
    private async Task RequireRoom(StandardPack pack, Jurisdiction jurisdiction, CancellationToken cancellation)
    {
        var standing = await db.Catalogs.CountAsync(
            catalog => catalog.Standing != CatalogStanding.ToBeCompiled || db.CatalogVersions.Any(version => version.CatalogId == catalog.Id), cancellation);
        if (standing > 0)
            throw new RuleViolationException(PackRules.NotEmpty(jurisdiction.Name, standing));
        await db.Catalogs.ExecuteDeleteAsync(cancellation);
        var ids = pack.Catalogs.Select(catalog => CatalogId.From(catalog.Id)).Take(1000).ToList();
        if (await db.Catalogs.IgnoreQueryFilters().AnyAsync(catalog => ids.Contains(catalog.Id), cancellation))
            throw new RuleViolationException(PackRules.IdsTaken(pack.Jurisdiction.Name));
    }

    private async Task TellFollowers(Actor actor, CancellationToken cancellation)
    {
        var present = await db.Catalogs.AsNoTracking().Where(catalog => catalog.Standing == CatalogStanding.Present).ToListAsync(cancellation);
        foreach (var catalog in present)
        {
            // Each catalogue stands for itself; without this the context would look through all the others at every save.
            db.ChangeTracker.Clear();
            foreach (var follower in followers)
                await follower.Follow(catalog, time.Today(), actor, cancellation);
        }
    }
}
