using Microsoft.EntityFrameworkCore;
using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>
/// 生效后会怎样 (D6): the duties of a catalogue as a version would leave them, by the code that will leave them so, worked on
/// copies. Nothing is stored.
/// </summary>
public sealed class ForecastDuties(YangguangDb db, CountyCalendar calendar, TimeProvider time)
{
    public async Task<DutyForecast> Run(CatalogVersion version, DateOnly effectiveOn, CancellationToken cancellation = default)
    {
        var catalog = await db.Catalogs.AsNoTracking().SingleAsync(catalog => catalog.Id == version.CatalogId, cancellation);
        var bodies = await db.Bodies.AsNoTracking().ToDictionaryAsync(body => body.Id, cancellation);
        var items = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).AsNoTracking()
            .Where(item => item.CatalogId == catalog.Id).ToDictionaryAsync(item => item.Id, cancellation);
        var before = items.ToDictionary(item => item.Key, item => (item.Value.Row, Responsible: item.Value.ResponsibleBodies));
        var known = await db.Duties.IgnoreQueryFilters([Duty.LiveFilter]).WithOpenRounds().AsNoTracking()
            .Where(duty => duty.CatalogId == catalog.Id).ToListAsync(cancellation);
        var next = NextRows.Of(version, catalog, bodies[catalog.BodyId], items, effectiveOn);
        var day = effectiveOn > time.Today() ? effectiveOn : time.Today();
        var clock = new DutyClock(await calendar.Current(cancellation));
        var changes = new FollowRows(clock, day, time).Run(next.Live, known, effectiveOn, effectiveOn).Select(WithRhythm).ToList();
        var rows = items.ToDictionary(item => item.Key, item => item.Value.Row);
        foreach (var made in next.Made)
            rows[made.Id] = made.Row;
        return new DutyForecast(
            effectiveOn,
            [.. changes.Where(change => change.Kind != DutyChangeKind.Unchanged).Select(change => new ForecastLine(
                change, rows[change.Duty.ItemId].Name, bodies[change.Duty.BodyId].ShortName, WhyOf(change)))],
            changes.Count(change => change.Kind == DutyChangeKind.Unchanged));

        // The next period may begin on the same day and yet be a month where it was a quarter.
        DutyChange WithRhythm(DutyChange change) =>
            change is { Kind: DutyChangeKind.Unchanged, Duty.Trigger: DutyTrigger.Cycle } && before.TryGetValue(change.Duty.ItemId, out var old)
            && clock.LimitOf(old.Row).Cycle?.Describe() != clock.LimitOf(items[change.Duty.ItemId].Row).Cycle?.Describe()
                ? change with { Kind = DutyChangeKind.Moved }
                : change;

        string WhyOf(DutyChange change) => ForecastReasons.Of(
            change, before.TryGetValue(change.Duty.ItemId, out var old) ? old.Row : null,
            next.Live.FirstOrDefault(item => item.Id == change.Duty.ItemId)?.Row);
    }
}

/// <summary>What a version would do to the duties of its catalogue.</summary>
public sealed record DutyForecast(DateOnly EffectiveOn, IReadOnlyList<ForecastLine> Lines, int Unchanged)
{
    public IReadOnlyList<ForecastLine> Of(params DutyChangeKind[] kinds) => [.. Lines.Where(line => kinds.Contains(line.Change.Kind))];
}

/// <summary>One duty that would change.</summary>
/// <param name="Why">The change of the catalogue behind it, in words.</param>
public sealed record ForecastLine(DutyChange Change, string Name, string Body, string Why);
