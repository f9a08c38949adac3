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
            .Where(duty => duty.CatalogId == catalog.Id).ToListAsync(cancellation);
        var follow = new FollowRows(new DutyClock(await calendar.Current(cancellation)), time.Today(), time);
        var changes = follow.Run(items, known, catalog.EffectiveOn!.Value, owedFrom);
        var added = changes.Where(change => change.Before is null).Select(change => change.Duty).ToList();
        db.Duties.AddRange(added);
        if (added.Count > 0)
            audit.Note(actor, catalog.BodyId, catalog.Id.Value, new DutiesDerived(catalog.AreaCode, added.Count));
        var adjusted = new DutiesAdjusted(catalog.AreaCode, Count(DutyChangeKind.Dropped), Count(DutyChangeKind.Moved) + Count(DutyChangeKind.Retriggered));
        if (adjusted.Dropped + adjusted.Moved > 0)
            audit.Note(actor, catalog.BodyId, catalog.Id.Value, adjusted);
        await db.SaveChangesAsync(cancellation);

        int Count(DutyChangeKind kind) => changes.Count(change => change.Kind == kind);
    }
}
