using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog.Profiles;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog;

/// <summary>The areas a county shows: those of its profile, and each other one in which a catalogue is public.</summary>
internal static class CountyAreas
{
    public static IReadOnlyList<Area> With(AreaProfile profile, IEnumerable<string> present)
    {
        var held = present.ToHashSet();
        return [.. AreaRegister.All.Where(area => held.Contains(area.Code) || profile.Areas.Contains(area))];
    }

    public static async Task<IReadOnlyList<Area>> Areas(this YangguangDb db, CancellationToken cancellation) =>
        With(await db.Profile(cancellation), await db.Catalogs.Where(catalog => catalog.Standing == CatalogStanding.Present)
            .Select(catalog => catalog.AreaCode).Distinct().ToListAsync(cancellation));
}
