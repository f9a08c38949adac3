using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

/// <summary>
/// 确认日历变更: first everything that would move, as a list; then, by a second person, all dates, the calendar and the audit
/// entry that names each of them, in one transaction.
/// </summary>
public sealed class ChangeCalendar(
    YangguangDb db, CountyCalendar calendar, IEnumerable<IDatedWork> works, TimeProvider time, AuditTrail audit)
{
    public async Task<IReadOnlyList<DateMove>> WhatWouldMove(CalendarAmendment amendment, CancellationToken cancellation = default) =>
        await works.WhatWouldMove((await calendar.Current(cancellation)).With(amendment.Notice), cancellation);

    /// <param name="seen">How many dates the confirming person saw in the preview.</param>
    public async Task<int> Run(CalendarAmendmentId id, int seen, Actor confirmer, CancellationToken cancellation = default)
    {
        var amendment = await db.CalendarAmendments.SingleAsync(amendment => amendment.Id == id, cancellation);
        CalendarRules.IsWaiting(amendment.State).OrRefuse();
        var current = await calendar.Current(cancellation);
        CalendarRules.IsNew(amendment.Notice, current).OrRefuse();
        NoticeCheck.Examine(amendment.Notice, current).OrRefuse();
        var changed = current.With(amendment.Notice);
        var moves = await works.WhatWouldMove(changed, cancellation);
        amendment.Confirm(confirmer, moves.Count, time.GetUtcNow());
        CalendarRules.IsWhatWasSeen(moves.Count, seen).OrRefuse();
        foreach (var work in works)
            await work.Move(changed, cancellation);
        audit.Note(confirmer, default, id.Value, new CalendarChanged(
            amendment.Year, amendment.Number, amendment.Title, moves.Count, moves.AsMoved()));
        await db.SaveChangesAsync(cancellation);
        return moves.Count;
    }
}
