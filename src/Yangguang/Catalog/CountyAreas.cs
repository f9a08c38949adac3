using Microsoft.EntityFrameworkCore;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog;

/// <summary>The areas a county shows: the 26 pilot areas, which every county owes, and each later one in which it has a catalogue.</summary>
internal static class CountyAreas
{
    public static IReadOnlyList<Area> With(IEnumerable<string> codes)
    {
        var held = codes.ToHashSet();
        return [.. AreaRegister.All.Where(area => area.IsPilot || held.Contains(area.Code))];
    }

    public static async Task<IReadOnlyList<Area>> Areas(this IQueryable<StandardCatalog> catalogs, CancellationToken cancellation) =>
        With(await catalogs.Select(catalog => catalog.AreaCode).Distinct().ToListAsync(cancellation));
}
