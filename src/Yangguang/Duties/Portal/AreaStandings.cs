using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Catalog.Profiles;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Duties.Portal;

/// <summary>
/// Bodies × areas, read with four queries. A cell is a catalogue: its duties are those derived from its rows, also where
/// they fall on villages, so the cells add up to every duty there is.
/// </summary>
public sealed class AreaStandings
{
    private readonly Dictionary<(BodyId Body, string Area), AreaStanding> _cells;

    private readonly AreaProfile _profile;

    private AreaStandings(
        IReadOnlyList<BodyLine> bodies, Dictionary<(BodyId Body, string Area), AreaStanding> cells, AreaProfile profile) =>
        (Bodies, _cells, _profile, Areas) = (bodies, cells, profile, CountyAreas.With(
            profile, cells.Where(cell => cell.Value.Standing == CatalogStanding.Present).Select(cell => cell.Key.Area)));

    /// <summary>Everyone who keeps catalogues, in the county's order: all but villages.</summary>
    public IReadOnlyList<BodyLine> Bodies { get; }

    public IReadOnlyList<Area> Areas { get; }

    public string ProfileName => _profile.Name;

    public IEnumerable<AreaStanding> All => Bodies.SelectMany(body => Areas.Select(area => Of(body, area.Code)));

    /// <summary>What nobody has said of an area is still to be compiled while the profile asks for it.</summary>
    public AreaStanding Of(BodyLine body, string areaCode)
    {
        if (_cells.TryGetValue((body.Id, areaCode), out var cell) && cell.Standing != CatalogStanding.ToBeCompiled)
            return cell;
        return _profile.Areas.Any(area => area.Code == areaCode)
            ? cell ?? new AreaStanding(body, areaCode, CatalogStanding.ToBeCompiled, "", default)
            : new AreaStanding(body, areaCode, CatalogStanding.NotInvolved, "本领域不在现行领域方案内，不要求编制目录。", default);
    }

    public IEnumerable<AreaStanding> InArea(string areaCode) => Bodies.Select(body => Of(body, areaCode));

    /// <param name="tier">Only bodies of this tier; null for all.</param>
    public static async Task<AreaStandings> Read(YangguangDb db, CancellationToken cancellation, Tier? tier = null)
    {
        var bodies = await db.Bodies.Where(body => body.Kind != BodyKind.Village && (tier == null || body.Tier == tier)).Lines(cancellation);
        var catalogs = await db.Catalogs
            .Select(catalog => new
            {
                catalog.Id,
                catalog.BodyId,
                catalog.AreaCode,
                catalog.Standing,
                Note = catalog.Standing == CatalogStanding.NotInvolved ? catalog.Note : catalog.LocalNote,
                catalog.SignedBy,
                catalog.SignedOn,
                catalog.NormTitle,
                catalog.NormAddress,
            })
            .ToListAsync(cancellation);
        var tallies = await db.Duties.TallyByCatalog(cancellation);
        var byId = bodies.ToDictionary(body => body.Id);
        var cells = catalogs.Where(catalog => byId.ContainsKey(catalog.BodyId)).ToDictionary(
            catalog => (catalog.BodyId, catalog.AreaCode),
            catalog => new AreaStanding(
                byId[catalog.BodyId], catalog.AreaCode, catalog.Standing, catalog.Note,
                catalog.Standing == CatalogStanding.Present ? DutyCoverage.From(tallies[catalog.Id]) : default)
            {
                SignedBy = catalog.SignedBy,
                SignedOn = catalog.SignedOn,
                NormTitle = catalog.NormTitle,
                NormAddress = catalog.NormAddress,
            });
        return new(bodies, cells, await db.Profile(cancellation));
    }
}
