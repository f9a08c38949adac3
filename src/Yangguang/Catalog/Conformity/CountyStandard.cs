using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog.Lint;
using Yangguang.Catalog.Profiles;
using Yangguang.Catalog.Reference;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Catalog.Conformity;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Conformity;

/// <summary>全县统一标准 (A09, A10, A21): the lists of all tiers together, area by area.</summary>
public sealed class CountyStandard(YangguangDb db, CountyLint lint)
{
    public async Task<IReadOnlyList<AreaStandard>> All(CancellationToken cancellation = default)
    {
        var profile = await db.Profile(cancellation);
        var codes = await db.Catalogs.Select(catalog => catalog.AreaCode).Distinct().ToListAsync(cancellation);
        return await Read([.. AreaRegister.All.Where(area => profile.Areas.Contains(area) || codes.Contains(area.Code))], cancellation);
    }

    public async Task<AreaStandard> Of(Area area, CancellationToken cancellation = default) => (await Read([area], cancellation))[0];

    private async Task<IReadOnlyList<AreaStandard>> Read(IReadOnlyList<Area> areas, CancellationToken cancellation)
    {
        var bodies = await db.Bodies.AsNoTracking().OrderBy(body => body.Order).ToListAsync(cancellation);
        var context = await lint.Context(cancellation);
        var codes = areas.Select(area => area.Code).ToList();
        var catalogs = (await db.Catalogs.AsNoTracking().Where(catalog => codes.Contains(catalog.AreaCode)).ToListAsync(cancellation)).ToLookup(catalog => catalog.AreaCode);
        var items = (await db.CatalogItems.AsNoTracking().Where(item => codes.Contains(item.AreaCode))
            .OrderBy(item => item.Number).ToListAsync(cancellation)).ToLookup(item => item.AreaCode);
        return [.. areas.Select(area => Build(area, bodies, [.. catalogs[area.Code]], [.. items[area.Code]], context))];
    }

    private static AreaStandard Build(
        Area area, List<Body> bodies, List<StandardCatalog> catalogs, List<CatalogItem> items, LintContext context)
    {
        var byId = bodies.ToDictionary(body => body.Id);
        List<LintRow> local = [.. items.Select(item => item.Row.ToLintRow(item.Id.Value))];
        return new AreaStandard(
            area.Code,
            [.. new[] { Tier.County, Tier.Township, Tier.Village }.Select(tier => Standing(tier, bodies, catalogs, items))],
            GuideComparison.Of([.. ReferenceCatalog.RowsOf(area).Select(OfGuide)], local, context),
            [.. StandardConflict.Among(local, context)],
            items.ToDictionary(
                item => item.Id.ToString(), item => new StandardRow(item.Id.ToString(), byId[item.BodyId], item.Number, item.Row.Name)));
    }

    /// <summary>A county department or township needs a catalogue or a reason; a village discloses under its township's.</summary>
    private static TierStanding Standing(Tier tier, List<Body> bodies, List<StandardCatalog> catalogs, List<CatalogItem> items)
    {
        var covering = items.SelectMany(item => item.ResponsibleBodies).ToHashSet();
        var settled = catalogs.Where(catalog => catalog.Standing != CatalogStanding.ToBeCompiled).Select(catalog => catalog.BodyId).ToHashSet();
        var present = catalogs.Where(catalog => catalog.Standing == CatalogStanding.Present).Select(catalog => catalog.BodyId).ToHashSet();
        var ofTier = bodies.Where(body => body.Tier == tier && body.Kind != BodyKind.PublicEnterprise).ToList();
        List<Body> having = [.. ofTier.Where(body => present.Contains(body.Id) || covering.Contains(body.Id.Value))];
        var asked = tier == Tier.Village ? [] : ofTier.Where(body => !settled.Contains(body.Id));
        var own = ofTier.Select(body => body.Id).ToHashSet();
        return new TierStanding(
            tier, items.Count(item => own.Contains(item.BodyId) || tier == Tier.Village && item.Row.Tiers.Contains(tier)), having, [.. asked.Except(having)]);
    }

    private static LintRow OfGuide(ReferenceRow row) => new()
    {
        Key = $"{row.Area.Code}-{row.Number}",
        Level1 = row.Level1,
        Level2 = row.Level2,
        Elements = row.Elements,
        LegalBasis = row.LegalBasis,
        TimeLimit = row.TimeLimit,
        Body = row.Body,
        Channels = row.Channels,
        IsForEveryone = row.IsForEveryone,
        Group = row.SpecificGroup,
        IsProactive = row.IsProactive,
        IsOnRequest = row.IsOnRequest,
        Tiers = row.Tiers,
    };
}
