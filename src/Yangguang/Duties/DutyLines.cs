using Microsoft.EntityFrameworkCore;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>Reads duties for lists: two queries, whatever their number.</summary>
public sealed class DutyLines(YangguangDb db, CountyCalendar calendar, TimeProvider time)
{
    /// <summary>The lines of some duties, in the order of the query.</summary>
    public async Task<IReadOnlyList<DutyLine>> Read(IQueryable<Duty> duties, CancellationToken cancellation = default)
    {
        var lines = await duties.AsNoTracking().Select(duty => new
        {
            duty.Id,
            duty.ItemId,
            Row = db.CatalogItems.Where(item => item.Id == duty.ItemId).Select(item => item.Row).First(),
            duty.AreaCode,
            duty.BodyId,
            Body = db.Bodies.Where(body => body.Id == duty.BodyId).Select(body => body.ShortName).First(),
            duty.State,
            duty.Trigger,
            duty.NextDueOn,
        }).ToListAsync(cancellation);
        var rounds = await FirstRounds([.. lines.Where(line => line.NextDueOn is not null).Select(line => line.Id)], cancellation);
        var clock = new DutyClock(await calendar.Current(cancellation));
        var today = time.Today();
        return [.. lines.Select(line => new DutyLine(
            line.Id, line.ItemId, line.Row, line.AreaCode, line.BodyId, line.Body, line.State, line.Trigger, line.NextDueOn,
            rounds.GetValueOrDefault(line.Id) is { } round ? LineOf(round) : null))];

        RoundLine LineOf(DutyRound round)
        {
            var row = lines.First(line => line.Id == round.DutyId).Row;
            var ruler = RoundRuler.Of(round, clock.Reckon(row, round), today, small: true);
            return new RoundLine(round.Id, round.Label, round.DueOn, round.IsProvisional, ruler);
        }
    }

    private async Task<Dictionary<DutyId, DutyRound>> FirstRounds(List<DutyId> duties, CancellationToken cancellation)
    {
        var open = await db.DutyRounds.AsNoTracking()
            .Where(round => duties.Contains(round.DutyId) && (round.State == RoundState.Due || round.State == RoundState.Overdue))
            .OrderBy(round => round.DueOn).ToListAsync(cancellation);
        return open.GroupBy(round => round.DutyId).ToDictionary(rounds => rounds.Key, rounds => rounds.First());
    }
}
