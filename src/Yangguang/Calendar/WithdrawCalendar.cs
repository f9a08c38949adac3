using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;

namespace Yangguang.Calendar;

/// <summary>撤回日历变更, before anybody confirmed it.</summary>
public sealed class WithdrawCalendar(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(CalendarAmendmentId id, Actor actor, CancellationToken cancellation = default)
    {
        var amendment = await db.CalendarAmendments.SingleAsync(amendment => amendment.Id == id, cancellation);
        amendment.Withdraw(actor, time.GetUtcNow());
        audit.Note(actor, default, id.Value, new CalendarWithdrawn(amendment.Year, amendment.Number, amendment.Title));
        await db.SaveChangesAsync(cancellation);
    }
}
