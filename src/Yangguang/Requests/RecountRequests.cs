using Microsoft.EntityFrameworkCore;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Time;

namespace Yangguang.Requests;

/// <summary>Counts the periods of requests that are not answered yet on another calendar: first as a list of what would move, then for good.</summary>
public sealed class RecountRequests(YangguangDb db, TimeProvider time) : IDatedWork
{
    public async Task<IReadOnlyList<DateMove>> WhatWouldMove(WorkingCalendar calendar, CancellationToken cancellation)
    {
        var clock = On(calendar);
        var bodies = await db.Bodies.ToDictionaryAsync(body => body.Id, body => body.ShortName, cancellation);
        return
        [
            .. from request in await Open().AsNoTracking().ToListAsync(cancellation)
               let due = request.DueOn
               let deadline = request.ReplyBy(clock)
               where due is not null && deadline is not null && (deadline.DueOn != due || deadline.Provisional != request.IsProvisional)
               select new DateMove(
                   "依申请公开", bodies[request.BodyId], request.Name, $"/desk/requests/{request.Id}",
                   due.Value, deadline.DueOn, request.IsProvisional, deadline.Provisional),
        ];
    }

    public async Task Move(WorkingCalendar calendar, CancellationToken cancellation)
    {
        var clock = On(calendar);
        foreach (var request in await Open().ToListAsync(cancellation))
            request.Recount(clock);
    }

    private IQueryable<InformationRequest> Open() => db.Requests.Include(request => request.Consultations)
        .Where(request => request.State != RequestState.Delivered && request.State != RequestState.Closed && request.State != RequestState.Archived);

    private CaseClock On(WorkingCalendar calendar) => new(calendar, LocalPractice.Default, time.Today());
}
