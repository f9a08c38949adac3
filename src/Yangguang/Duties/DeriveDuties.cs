using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>
/// Turns the rows of a catalogue into duties, one for each responsible body. Running it again adds only what is missing
/// and corrects triggers of rows whose limit changed; no duty loses its history.
/// </summary>
public sealed class DeriveDuties(YangguangDb db, CountyCalendar calendar, TimeProvider time, AuditTrail audit)
{
    public async Task Run(StandardCatalog catalog, Actor actor, CancellationToken cancellation = default)
    {
        var items = await db.CatalogItems.Where(item => item.CatalogId == catalog.Id).ToListAsync(cancellation);
        var known = await db.Duties.Where(duty => duty.CatalogId == catalog.Id).ToListAsync(cancellation);
        var clock = new DutyClock(await calendar.Current(cancellation));
        var byKey = known.ToDictionary(duty => (duty.ItemId, duty.BodyId));
        var added = 0;
        foreach (var item in items)
        {
            var trigger = clock.TriggerOf(item.Row);
            foreach (var body in item.Responsible)
            {
                if (byKey.TryGetValue((item.Id, body), out var duty))
                {
                    duty.ChangeTrigger(trigger);
                    continue;
                }

                db.Duties.Add(clock.NewDuty(item, body, catalog.EffectiveOn!.Value, time.Today(), time));
                added++;
            }
        }

        if (added > 0)
            audit.Note(actor, catalog.BodyId, catalog.Id.Value, new DutiesDerived(catalog.AreaCode, added));
        await db.SaveChangesAsync(cancellation);
    }
}
