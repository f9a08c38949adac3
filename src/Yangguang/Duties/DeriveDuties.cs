using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>
/// Turns the rows of a catalogue into duties, one for each responsible body. Running it again adds what is missing, ends what
/// the catalogue no longer asks for, and recounts open rounds of rows whose limit changed; no duty loses its history.
/// </summary>
public sealed class DeriveDuties(YangguangDb db, CountyCalendar calendar, TimeProvider time, AuditTrail audit) : ICatalogFollower
{
    public Task Run(StandardCatalog catalog, Actor actor, CancellationToken cancellation = default) =>
        Follow(catalog, catalog.EffectiveOn!.Value, actor, cancellation);

    public async Task Follow(StandardCatalog catalog, DateOnly owedFrom, Actor actor, CancellationToken cancellation)
    {
        var items = await db.CatalogItems.Where(item => item.CatalogId == catalog.Id).ToListAsync(cancellation);
        var known = await db.Duties.IgnoreQueryFilters([Duty.LiveFilter]).WithOpenRounds()
            .Where(duty => duty.CatalogId == catalog.Id).ToDictionaryAsync(duty => (duty.ItemId, duty.BodyId), cancellation);
        var clock = new DutyClock(await calendar.Current(cancellation));
        var added = 0;
        foreach (var (item, body) in items.SelectMany(item => item.Responsible, (item, body) => (item, body)))
        {
            if (known.Remove((item.Id, body), out var duty))
                Keep(duty, item, catalog.EffectiveOn!.Value, clock);
            else
                added += Add(clock.NewDuty(item, body, owedFrom, time.Today(), time));
        }

        foreach (var dropped in known.Values.Where(duty => duty.EndedOn is null))
            dropped.End(time.Today());
        if (added > 0)
            audit.Note(actor, catalog.BodyId, catalog.Id.Value, new DutiesDerived(catalog.AreaCode, added));
        await db.SaveChangesAsync(cancellation);
    }

    private void Keep(Duty duty, CatalogItem item, DateOnly effectiveOn, DutyClock clock)
    {
        duty.Resume();
        if (duty.Trigger != clock.TriggerOf(item.Row))
            clock.Rewind(duty, item.Row, effectiveOn, time.Today(), time);
        foreach (var round in duty.OpenRounds.Where(round => !round.IsPeriod).ToList())
            duty.Move(round, clock.Reckon(item.Row, round.Anchor, round.StartOn), time.Today());
    }

    private int Add(Duty duty)
    {
        db.Duties.Add(duty);
        return 1;
    }
}
