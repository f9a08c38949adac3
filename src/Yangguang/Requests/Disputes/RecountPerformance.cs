using Microsoft.EntityFrameworkCore;
using Yangguang.Calendar;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Time;

namespace Yangguang.Requests.Disputes;

/// <summary>Counts the last days to carry out judgments on another calendar.</summary>
public sealed class RecountPerformance(YangguangDb db) : IDatedWork
{
    public async Task<IReadOnlyList<DateMove>> WhatWouldMove(WorkingCalendar calendar, CancellationToken cancellation)
    {
        var waiting = await (from dispute in Waiting().AsNoTracking()
                             join body in db.Bodies on dispute.BodyId equals body.Id
                             select new { Dispute = dispute, body.ShortName }).ToListAsync(cancellation);
        return
        [
            .. from each in waiting
               let deadline = Lawsuit.PerformBy(calendar, each.Dispute.EffectiveOn!.Value)
               where deadline.DueOn != each.Dispute.PerformBy || deadline.Provisional != each.Dispute.IsProvisional
               select new DateMove(
                   "判决履行", each.ShortName, each.Dispute.Facts.CaseNumber, $"/desk/requests/disputes/{each.Dispute.Id}",
                   each.Dispute.PerformBy!.Value, deadline.DueOn, each.Dispute.IsProvisional, deadline.Provisional),
        ];
    }

    public async Task Move(WorkingCalendar calendar, CancellationToken cancellation)
    {
        foreach (var dispute in await Waiting().ToListAsync(cancellation))
            dispute.Move(Lawsuit.PerformBy(calendar, dispute.EffectiveOn!.Value));
    }

    private IQueryable<Dispute> Waiting() =>
        db.Disputes.Where(dispute => dispute.PerformBy != null && dispute.EffectiveOn != null && dispute.PerformedOn == null);
}
