using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Duties.Portal;

/// <summary>
/// Bodies × areas, read with three queries. A cell is a catalogue: its duties are those derived from its rows, also where
/// they fall on villages, so the cells add up to every duty there is.
/// </summary>
public sealed class AreaStandings
{
    private readonly Dictionary<(BodyId Body, string Area), AreaStanding> _cells;

    private AreaStandings(IReadOnlyList<BodyLine> bodies, Dictionary<(BodyId Body, string Area), AreaStanding> cells) =>
        (Bodies, _cells, Areas) = (bodies, cells, CountyAreas.With(cells.Keys.Select(key => key.Area)));

    /// <summary>Everyone who keeps catalogues, in the county's order: all but villages.</summary>
    public IReadOnlyList<BodyLine> Bodies { get; }

    public IReadOnlyList<Area> Areas { get; }

    public IEnumerable<AreaStanding> All => Bodies.SelectMany(body => Areas.Select(area => Of(body, area.Code)));

    public AreaStanding Of(BodyLine body, string areaCode) => _cells.GetValueOrDefault((body.Id, areaCode))
        ?? new AreaStanding(body, areaCode, CatalogStanding.ToBeCompiled, "", default);

    public IEnumerable<AreaStanding> InArea(string areaCode) => Bodies.Select(body => Of(body, areaCode));

    public static async Task<AreaStandings> Read(YangguangDb db, CancellationToken cancellation)
    {
        var bodies = await db.Bodies.Where(body => body.Kind != BodyKind.Village).Lines(cancellation);
        var catalogs = await db.Catalogs
            .Select(catalog => new { catalog.Id, catalog.BodyId, catalog.AreaCode, catalog.Standing, catalog.Note })
            .ToListAsync(cancellation);
        var tallies = await db.Duties.TallyByCatalog(cancellation);
        var byId = bodies.ToDictionary(body => body.Id);
        var cells = catalogs.Where(catalog => byId.ContainsKey(catalog.BodyId)).ToDictionary(
            catalog => (catalog.BodyId, catalog.AreaCode),
            catalog => new AreaStanding(
                byId[catalog.BodyId], catalog.AreaCode, catalog.Standing, catalog.Note,
                catalog.Standing == CatalogStanding.Present ? DutyCoverage.From(tallies[catalog.Id]) : default));
        return new(bodies, cells);
    }
}
