using Microsoft.EntityFrameworkCore;
using Yangguang.Calendar;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;

namespace Yangguang.Mistakes;

/// <summary>Counts the days of open reports on another calendar.</summary>
public sealed class RecountMistakes(YangguangDb db) : IDatedWork
{
    public async Task<IReadOnlyList<DateMove>> WhatWouldMove(WorkingCalendar calendar, CancellationToken cancellation)
    {
        var bodies = await db.Bodies.ToDictionaryAsync(body => body.Id, body => body.ShortName, cancellation);
        return
        [
            .. from mistake in await Open().AsNoTracking().ToListAsync(cancellation)
               let due = mistake.AnswerBy(calendar)
               where due.DueOn != mistake.DueOn || due.Provisional != mistake.IsProvisional
               select new DateMove(
                   "网站找错", bodies[mistake.BodyId], mistake.Number, $"/desk/mistakes/{mistake.Id}",
                   mistake.DueOn, due.DueOn, mistake.IsProvisional, due.Provisional),
        ];
    }

    public async Task Move(WorkingCalendar calendar, CancellationToken cancellation)
    {
        foreach (var mistake in await Open().ToListAsync(cancellation))
            mistake.Recount(calendar);
    }

    private IQueryable<Mistake> Open() => db.Mistakes.Where(mistake => mistake.Outcome == null);
}
