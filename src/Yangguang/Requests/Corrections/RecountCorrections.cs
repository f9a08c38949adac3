using Microsoft.EntityFrameworkCore;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Requests.Corrections;

/// <summary>Counts the periods of open corrections on another calendar.</summary>
public sealed class RecountCorrections(YangguangDb db, TimeProvider time) : IDatedWork
{
    public async Task<IReadOnlyList<DateMove>> WhatWouldMove(WorkingCalendar calendar, CancellationToken cancellation)
    {
        var clock = On(calendar);
        var bodies = await db.Bodies.ToDictionaryAsync(body => body.Id, body => body.ShortName, cancellation);
        return
        [
            .. from correction in await Open().AsNoTracking().ToListAsync(cancellation)
               let due = correction.HandleBy(clock)
               where due.DueOn != correction.DueOn || due.Provisional != correction.IsProvisional
               select new DateMove(
                   "更正申请", bodies[correction.BodyId], correction.Number, $"/desk/requests/corrections/{correction.Id}",
                   correction.DueOn, due.DueOn, correction.IsProvisional, due.Provisional),
        ];
    }

    public async Task Move(WorkingCalendar calendar, CancellationToken cancellation)
    {
        var clock = On(calendar);
        foreach (var correction in await Open().ToListAsync(cancellation))
            correction.Recount(clock);
    }

    private IQueryable<RecordCorrectionCase> Open() => db.RecordCorrections.Where(correction => correction.Outcome == null);

    private CaseClock On(WorkingCalendar calendar) => new(calendar, LocalPractice.Default, time.Today());
}
