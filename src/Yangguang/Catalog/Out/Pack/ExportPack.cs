using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Out.Pack;

/// <summary>导出标准包: the whole standard of the county as one file.</summary>
public sealed class ExportPack(YangguangDb db, JurisdictionScope scope, TimeProvider time)
{
    public async Task<(byte[] Zip, PackManifest Manifest)> Run(CancellationToken cancellation = default) =>
        PackWriter.Write(await Gather(cancellation), time.GetUtcNow());

    private async Task<StandardPack> Gather(CancellationToken cancellation)
    {
        var place = scope.Current!;
        var bodies = await db.Bodies.AsNoTracking().OrderBy(body => body.Order).ThenBy(body => body.Code).ToListAsync(cancellation);
        var catalogs = await db.Catalogs.AsNoTracking().ToListAsync(cancellation);
        var items = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).AsNoTracking().ToListAsync(cancellation);
        var versions = await db.CatalogVersions.AsNoTracking().Include(version => version.Rows)
            .Where(version => version.State == VersionState.InForce || version.State == VersionState.Superseded).ToListAsync(cancellation);
        var names = new PackNames(bodies);
        List<PackedCatalog> packed = [.. catalogs.Select(names.Pack).OrderBy(catalog => catalog.Area, StringComparer.Ordinal).ThenBy(catalog => names.OrderOf(catalog.Body))];
        var places = packed.Select((catalog, at) => (catalog.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        return new StandardPack(
            new PackedJurisdiction(place.Id.Value, place.Code, place.Name, place.IsDemonstration, place.Site),
            [.. bodies.Select(names.Pack)],
            [.. catalogs.Select(catalog => catalog.AreaCode).Distinct().Order(StringComparer.Ordinal).Select(code => new PackedArea(code, AreaNames.Of(code)))],
            packed,
            [.. catalogs.Where(catalog => catalog.Standing == CatalogStanding.NotInvolved).OrderBy(catalog => places[catalog.Id.Value]).Select(names.PackStatement)],
            [.. items.OrderBy(item => places[item.CatalogId.Value]).ThenBy(item => item.Number).Select(names.Pack)],
            [.. versions.OrderBy(version => places[version.CatalogId.Value]).ThenBy(version => version.Number).Select(names.Pack)]);
    }
}
