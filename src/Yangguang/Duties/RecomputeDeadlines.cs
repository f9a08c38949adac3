using Microsoft.EntityFrameworkCore;
using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;

namespace Yangguang.Duties;

/// <summary>Counts every stored date of a duty again on another calendar: first as a list of what would move, then for good.</summary>
public sealed class RecomputeDeadlines(YangguangDb db, TimeProvider time) : IDatedWork
{
    public async Task<IReadOnlyList<DateMove>> WhatWouldMove(WorkingCalendar calendar, CancellationToken cancellation)
    {
        var clock = new DutyClock(calendar);
        var rows = await Rows(cancellation);
        var bodies = await db.Bodies.ToDictionaryAsync(body => body.Id, body => body.ShortName, cancellation);
        var moves = new List<DateMove>();
        var rounds = Counted().AsNoTracking().Join(
            db.Duties, round => round.DutyId, duty => duty.Id, (round, duty) => new { Round = round, duty.ItemId });
        await foreach (var each in rounds.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var (round, row) = (each.Round, rows[each.ItemId]);
            var deadline = clock.Reckon(row, round);
            if (deadline.DueOn != round.DueOn || deadline.Provisional != round.IsProvisional)
                moves.Add(new DateMove(
                    "公开义务", bodies[round.BodyId], $"{row.Name}：{round.Label}", $"/desk/duties/{round.DutyId}",
                    round.DueOn, deadline.DueOn, round.IsProvisional, deadline.Provisional));
        }

        return moves;
    }

    public async Task Move(WorkingCalendar calendar, CancellationToken cancellation)
    {
        var clock = new DutyClock(calendar);
        var rows = await Rows(cancellation);
        var today = time.Today();
        foreach (var duty in await db.Duties.Include(duty => duty.Rounds).AsSplitQuery().ToListAsync(cancellation))
        {
            foreach (var round in duty.Rounds.Where(round => round.State is not (RoundState.NothingDue or RoundState.Lapsed)).ToList())
            {
                var deadline = clock.Reckon(rows[duty.ItemId], round);
                if (deadline.DueOn != round.DueOn || deadline.Provisional != round.IsProvisional)
                    duty.Move(round, deadline, today);
            }
        }
    }

    private IQueryable<DutyRound> Counted() => db.DutyRounds
        .Where(round => round.State != RoundState.NothingDue && round.State != RoundState.Lapsed);

    private Task<Dictionary<CatalogItemId, CatalogRow>> Rows(CancellationToken cancellation) =>
        db.CatalogItems.AsNoTracking().ToDictionaryAsync(item => item.Id, item => item.Row, cancellation);
}
