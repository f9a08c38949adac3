using Microsoft.EntityFrameworkCore;
using Yangguang.Calendar;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records.Interpretations;
using Yangguang.Rules.Time;

namespace Yangguang.Interpretations;

/// <summary>Counts the last days of interpretations again on another calendar.</summary>
public sealed class RecountInterpretations(YangguangDb db) : IDatedWork
{
    public async Task<IReadOnlyList<DateMove>> WhatWouldMove(WorkingCalendar calendar, CancellationToken cancellation)
    {
        var open = await (from duty in db.InterpretationDuties.AsNoTracking()
                          where duty.MetOn == null
                          join record in db.Records on duty.RecordId equals record.Id
                          join body in db.Bodies on duty.BodyId equals body.Id
                          select new { Duty = duty, record.Content.Title, body.ShortName }).ToListAsync(cancellation);
        return
        [
            .. from each in open
               let deadline = InterpretationTerm.PublishBy(calendar, each.Duty.IssuedOn, LocalPractice.Default)
               where deadline.DueOn != each.Duty.DueOn || deadline.Provisional != each.Duty.IsProvisional
               select new DateMove(
                   "政策解读", each.ShortName, each.Title, $"/desk/records/{each.Duty.RecordId}",
                   each.Duty.DueOn, deadline.DueOn, each.Duty.IsProvisional, deadline.Provisional),
        ];
    }

    public async Task Move(WorkingCalendar calendar, CancellationToken cancellation)
    {
        foreach (var duty in await db.InterpretationDuties.Where(duty => duty.MetOn == null).ToListAsync(cancellation))
            duty.Move(InterpretationTerm.PublishBy(calendar, duty.IssuedOn, LocalPractice.Default));
    }
}
