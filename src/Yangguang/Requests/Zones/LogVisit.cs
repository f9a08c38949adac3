using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Zones;

/// <summary>记一次专区服务: at the computer in the hall by pressing a service, at the desk by who helped.</summary>
public sealed class LogVisit(YangguangDb db, TimeProvider time)
{
    public async Task Run(ServiceZone zone, ZoneService service, CancellationToken cancellation = default)
    {
        var (id, today) = (zone.Id, time.Today());
        if (await Add(id, today, service, cancellation) > 0)
            return;
        try
        {
            db.ZoneVisits.Add(new ZoneVisits(zone, today, service));
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Somebody was first of the day a moment ago.
            db.ChangeTracker.Clear();
            await Add(id, today, service, cancellation);
        }
    }

    private Task<int> Add(ServiceZoneId zone, DateOnly on, ZoneService service, CancellationToken cancellation) => db.ZoneVisits
        .Where(visits => visits.ZoneId == zone && visits.On == on && visits.Service == service)
        .ExecuteUpdateAsync(visits => visits.SetProperty(each => each.Times, each => each.Times + 1), cancellation);
}
