using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;

namespace Yangguang.Calendar;

/// <summary>
/// 重新计算: brings stored dates up to the calendar in force, after a new version of the program brought the notice of a year.
/// </summary>
public sealed class RecountDates(YangguangDb db, CountyCalendar calendar, IEnumerable<IDatedWork> works, AuditTrail audit)
{
    public async Task<IReadOnlyList<DateMove>> WhatWouldMove(CancellationToken cancellation = default) =>
        await works.WhatWouldMove(await calendar.Current(cancellation), cancellation);

    public async Task<int> Run(Actor actor, CancellationToken cancellation = default)
    {
        var current = await calendar.Current(cancellation);
        var moves = await works.WhatWouldMove(current, cancellation);
        if (moves.Count == 0)
            return 0;
        foreach (var work in works)
            await work.Move(current, cancellation);
        audit.Note(actor, default, Guid.Empty, new DatesRecounted(moves.Count, moves.AsMoved()));
        await db.SaveChangesAsync(cancellation);
        return moves.Count;
    }
}
