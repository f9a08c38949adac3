using Yangguang.Bodies;
using Yangguang.Catalog.Versions;

namespace Yangguang.Catalog.Out.Pack;

/// <summary>Turns the parts of a pack into what is stored.</summary>
/// <param name="present">The bodies that the installation already has.</param>
internal sealed class UnpackStandard(Jurisdiction jurisdiction, IReadOnlyList<Body> present, TimeProvider time)
{
    private readonly Dictionary<string, Body> bodies = present.ToDictionary(body => body.Code);

    public IReadOnlyList<object> Entities(StandardPack pack)
    {
        var found = pack.Bodies.Where(body => !bodies.ContainsKey(body.Code)).Select(Unpack).ToList();
        foreach (var body in found)
            bodies.Add(body.Code, body);
        foreach (var (body, packed) in found.Join(pack.Bodies.Where(packed => packed.Parent.Length > 0), body => body.Code, packed => packed.Code, (body, packed) => (body, packed)))
            body.ParentId = bodies[packed.Parent].Id;
        var statements = pack.Statements.ToDictionary(statement => statement.Catalog);
        var catalogs = pack.Catalogs.ToDictionary(catalog => catalog.Id, catalog => Unpack(catalog, statements.GetValueOrDefault(catalog.Id)));
        List<CatalogItem> items =
        [
            .. pack.Rows.Select(row => CatalogItem.Restore(
                CatalogItemId.From(row.Id), catalogs[row.Catalog], row.Number, row.Code, row.Cells, Ids(row.Responsible), row.EndedOn)),
        ];
        List<CatalogVersion> versions = [.. pack.Versions.Select(version => Unpack(version, catalogs[version.Catalog]))];
        return [.. found, .. catalogs.Values, .. items, .. versions, .. Missing(catalogs.Values, items, versions)];
    }

    /// <summary>A catalogue that the pack holds live but without its version gets one, so that its next change can be compared (A07).</summary>
    private IEnumerable<CatalogVersion> Missing(IEnumerable<StandardCatalog> catalogs, List<CatalogItem> items, List<CatalogVersion> versions)
    {
        var held = versions.Where(version => version.State == VersionState.InForce).Select(version => version.CatalogId).ToHashSet();
        var live = items.Where(item => item.EndedOn is null).ToLookup(item => item.CatalogId);
        return catalogs.Where(catalog => !held.Contains(catalog.Id) && live[catalog.Id].Any()).Select(catalog => CatalogVersion.OfLive(
            catalog, versions.Where(version => version.CatalogId == catalog.Id).Select(version => version.Number).DefaultIfEmpty().Max() + 1, live[catalog.Id], time));
    }

    private Body Unpack(PackedBody body) =>
        new(BodyId.From(body.Id), jurisdiction.Id, body.Code, body.Name, body.Tier, body.Kind, body.Order)
        {
            ShortName = body.ShortName,
            Phone = body.Phone,
            Address = body.Address,
            OfficeHours = body.OfficeHours,
        };

    private StandardCatalog Unpack(PackedCatalog catalog, PackedStatement? statement) => StandardCatalog.Restore(
        CatalogId.From(catalog.Id), bodies[catalog.Body], catalog.Area, catalog.Standing, catalog.EffectiveOn, catalog.NextNumber)
        .Saying(statement?.Reason ?? "", statement?.SignedOn, catalog.Note);

    private CatalogVersion Unpack(PackedVersion packed, StandardCatalog catalog)
    {
        var version = CatalogVersion.Restore(
            CatalogVersionId.From(packed.Id), catalog, packed.Number, packed.BaseNumber, packed.State, packed.Reason, packed.EffectiveOn, packed.PublishedAt);
        foreach (var row in packed.Rows)
            version.Restore(VersionRowId.From(row.Id), CatalogItemId.From(row.Item), row.Position, row.Cells, Ids(row.Responsible));
        return version;
    }

    private IEnumerable<BodyId> Ids(IEnumerable<string> codes) => codes.Select(code => bodies[code].Id);
}
