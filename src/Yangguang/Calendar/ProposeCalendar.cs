using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

/// <summary>提出日历变更: a notice that passes every check waits for a second person. Nothing moves yet.</summary>
public sealed class ProposeCalendar(YangguangDb db, CountyCalendar calendar, TimeProvider time, AuditTrail audit)
{
    public async Task<CalendarAmendmentId> Run(
        CalendarAmendmentId id, CalendarNotice notice, Actor proposer, CancellationToken cancellation = default)
    {
        if (await db.CalendarAmendments.FindAsync([id], cancellation) is not null)
            return id;
        var current = await calendar.Current(cancellation);
        CalendarRules.IsNew(notice, current).OrRefuse();
        NoticeCheck.Examine(notice, current).OrRefuse();
        db.CalendarAmendments.Add(new CalendarAmendment(id, db.Scope, notice, proposer, time.GetUtcNow()));
        audit.Note(proposer, default, id.Value, new CalendarProposed(notice.Year, notice.Number, notice.Title));
        await db.SaveChangesAsync(cancellation);
        return id;
    }
}
