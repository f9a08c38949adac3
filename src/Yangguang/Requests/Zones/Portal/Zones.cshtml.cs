using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Requests.Zones.Portal;

/// <summary>政务公开专区一览: where to go in person.</summary>
[CachedPage]
public sealed class ZonesModel(YangguangDb db) : PageModel
{
    public IReadOnlyList<ServiceZone> Zones { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation) => Zones = await db.ServiceZones.AsNoTracking()
        .Where(zone => zone.IsOpen).OrderBy(zone => zone.Code).ToListAsync(cancellation);
}
