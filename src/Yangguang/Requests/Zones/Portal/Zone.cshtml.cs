using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Zones.Portal;

/// <summary>专区的电脑: three large doors, each use of them counted (E01).</summary>
public sealed class ZoneModel(YangguangDb db, LogVisit log) : PageModel
{
    public ServiceZone Zone { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string code, CancellationToken cancellation) =>
        await Load(code, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(string code, ZoneService service, CancellationToken cancellation)
    {
        if (!await Load(code, cancellation) || !ModelState.IsValid)
            return NotFound();
        await log.Run(Zone, service, cancellation);
        return Redirect(service.Leads(Zone));
    }

    private async Task<bool> Load(string code, CancellationToken cancellation)
    {
        var zone = await db.ServiceZones.AsNoTracking().SingleOrDefaultAsync(zone => zone.Code == code && zone.IsOpen, cancellation);
        Zone = zone!;
        return zone is not null;
    }
}
