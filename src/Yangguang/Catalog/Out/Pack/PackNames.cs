using Yangguang.Bodies;
using Yangguang.Catalog.Versions;

namespace Yangguang.Catalog.Out.Pack;

/// <summary>Turns what is stored into the parts of a pack, bodies named by their codes.</summary>
internal sealed class PackNames(IReadOnlyList<Body> bodies)
{
    private readonly Dictionary<Guid, string> codes = bodies.ToDictionary(body => body.Id.Value, body => body.Code);
    private readonly Dictionary<string, int> order = bodies.Select((body, at) => (body.Code, at)).ToDictionary(pair => pair.Code, pair => pair.at);

    public int OrderOf(string code) => order[code];

    public PackedBody Pack(Body body) => new(
        body.Id.Value, body.Code, body.Name, body.ShortName, body.Tier, body.Kind, body.ParentId is { } parent ? codes[parent.Value] : "",
        body.Phone, body.Address, body.OfficeHours, body.Order);

    public PackedCatalog Pack(StandardCatalog catalog) => new(
        catalog.Id.Value, codes[catalog.BodyId.Value], catalog.AreaCode, catalog.Standing,
        catalog.LocalNote, catalog.EffectiveOn, catalog.NextNumber);

    public PackedStatement PackStatement(StandardCatalog catalog) => new(
        catalog.Id.Value, codes[catalog.BodyId.Value], catalog.AreaCode, catalog.Note, catalog.SignedOn);

    public PackedItem Pack(CatalogItem item) => new(
        item.Id.Value, item.CatalogId.Value, item.Number, item.Code, item.Row, Codes(item.ResponsibleBodies), item.EndedOn);

    public PackedVersion Pack(CatalogVersion version) => new(
        version.Id.Value, version.CatalogId.Value, version.Number, version.BaseNumber, version.State, version.Reason,
        version.EffectiveOn!.Value, version.PublishedAt!.Value,
        [.. version.Rows.OrderBy(row => row.Position).Select(row => new PackedVersionRow(
            row.Id.Value, row.ItemId.Value, row.Position, row.Cells, Codes(row.ResponsibleBodies)))]);

    private List<string> Codes(IEnumerable<Guid> ids) => [.. ids.Select(id => codes[id])];
}
