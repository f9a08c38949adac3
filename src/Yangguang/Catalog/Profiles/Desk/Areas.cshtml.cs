using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Profiles.Desk;

/// <summary>领域方案: which areas the county covers, who answers for each, and how far new ones have come (A11–A13).</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class AreasModel(YangguangDb db, TimeProvider time) : PageModel
{
    public Actor Actor => Actor.From(User);

    public bool MayGovern => Actor.May(Permission.MayGovernCatalog);

    public DateOnly Today { get; } = time.Today();

    public AreaProfile Profile { get; private set; } = AreaProfile.Pilot;

    public IReadOnlyList<AdoptedProfile> History { get; private set; } = [];

    public IReadOnlyList<CoveredArea> Areas { get; private set; } = [];

    public IReadOnlyList<AreaTaskLine> OpenTasks { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        History = await db.AdoptedProfiles.AsNoTracking().NewestFirst().ToListAsync(cancellation);
        Profile = History.Count > 0 ? History[0].ToProfile() : AreaProfile.Pilot;
        OpenTasks = await db.OpenAreaTasks(MayGovern ? null : Actor.BodyId, cancellation);
        Areas = await ReadAreas(cancellation);
    }

    private async Task<IReadOnlyList<CoveredArea>> ReadAreas(CancellationToken cancellation)
    {
        var standings = await db.Catalogs.GroupBy(catalog => new { catalog.AreaCode, catalog.Standing })
            .Select(group => new { group.Key.AreaCode, group.Key.Standing, Count = group.Count() }).ToListAsync(cancellation);
        var counts = standings.ToLookup(standing => standing.AreaCode);
        var parts = (await db.AreaAssignments.AsNoTracking()
            .Join(db.Bodies, part => part.BodyId, body => body.Id, (part, body) => new { part.AreaCode, part.Role, body.ShortName, body.Order })
            .OrderBy(part => part.Order).ToListAsync(cancellation)).ToLookup(part => part.AreaCode);
        var held = counts.Where(area => area.Any(each => each.Standing == CatalogStanding.Present)).Select(area => area.Key).ToHashSet();
        return [.. AreaRegister.All.Where(area => Profile.Areas.Contains(area) || held.Contains(area.Code)).Select(area => new CoveredArea(
            area, Profile.Areas.Contains(area),
            string.Join('、', parts[area.Code].Where(part => part.Role == AreaRole.Lead).Select(part => part.ShortName)),
            [.. parts[area.Code].Where(part => part.Role == AreaRole.Joint).Select(part => part.ShortName)],
            Of(area, CatalogStanding.Present), Of(area, CatalogStanding.NotInvolved), Of(area, CatalogStanding.ToBeCompiled)))];

        int Of(Area area, CatalogStanding standing) => counts[area.Code].Where(each => each.Standing == standing).Sum(each => each.Count);
    }
}

/// <summary>An area with who answers for it and how the bodies stand in it.</summary>
public sealed record CoveredArea(
    Area Area, bool IsCovered, string Lead, IReadOnlyList<string> Joint, int Present, int NotInvolved, int ToBeCompiled);
