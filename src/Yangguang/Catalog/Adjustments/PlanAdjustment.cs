using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog.Profiles;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Adjustments;

/// <summary>One catalogue that an adjustment touches.</summary>
/// <param name="RowsThere">Rows that the body already has in the area that takes over.</param>
public sealed record AdjustedCatalog(CatalogId Id, BodyId BodyId, string Body, int Rows, int RowsThere);

/// <summary>What an adjustment would do, read before it is done.</summary>
/// <param name="Drafts">Drafts in the way, in words.</param>
public sealed record AdjustmentPlan(
    string AreaCode, string? IntoCode, IReadOnlyList<AdjustedCatalog> Catalogs, IReadOnlyList<string> Drafts, bool LeavesProfile, int AreasLeft)
{
    public int Rows => Catalogs.Sum(catalog => catalog.Rows);
}

/// <summary>Looks at everything an adjustment would touch; the act starts from the same plan.</summary>
public sealed class PlanAdjustment(YangguangDb db)
{
    public async Task<AdjustmentPlan> Run(string areaCode, string? intoCode, CancellationToken cancellation = default)
    {
        var touched = await (from catalog in db.Catalogs.AsNoTracking()
                             join body in db.Bodies on catalog.BodyId equals body.Id
                             where catalog.AreaCode == areaCode && catalog.Standing == CatalogStanding.Present
                             orderby body.Order
                             select new AdjustedCatalog(
                                 catalog.Id, body.Id, body.ShortName, db.CatalogItems.Count(item => item.CatalogId == catalog.Id),
                                 db.CatalogItems.Count(item => item.BodyId == body.Id && item.AreaCode == intoCode)))
            .ToListAsync(cancellation);
        var drafts = await db.CatalogVersions.AsNoTracking()
            .Where(version => (version.AreaCode == areaCode || version.AreaCode == intoCode) && VersionStates.Pending.Contains(version.State))
            .Join(db.Bodies, version => version.BodyId, body => body.Id, (version, body) => new { body.ShortName, version.AreaCode, version.Number })
            .OrderBy(version => version.ShortName).Take(20).ToListAsync(cancellation);
        var profile = await db.Profile(cancellation);
        var left = profile.Areas.Count(area => area.Code != areaCode);
        return new AdjustmentPlan(
            areaCode, intoCode, touched, [.. drafts.Select(draft => $"{draft.ShortName}{AreaNames.Of(draft.AreaCode)}第{draft.Number}版")],
            left < profile.Areas.Count, left);
    }
}
