using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;

namespace Yangguang.Duties;

/// <summary>登记事实: something happened that starts the clock of a duty. Noting the same fact twice changes nothing.</summary>
public sealed class NoteFact(YangguangDb db, CountyCalendar calendar, TimeProvider time, AuditTrail audit)
{
    public async Task<DutyRound> Run(
        DutyId dutyId, TimeLimitAnchor? anchor, DateOnly on, string label, Actor actor, CancellationToken cancellation = default)
    {
        var duty = await db.Duties.Include(duty => duty.Rounds).SingleAsync(duty => duty.Id == dutyId, cancellation);
        DutyRules.ActsForBody(actor, duty.BodyId).OrRefuse();
        var row = await db.CatalogItems.Where(item => item.Id == duty.ItemId).Select(item => item.Row).SingleAsync(cancellation);
        if (duty.Trigger != DutyTrigger.Event)
            DutyRules.FactIsNotAhead(on, time.Today()).OrRefuse();
        DutyRules.FactIsNamed(label).OrRefuse();
        var clock = new DutyClock(await calendar.Current(cancellation));
        DutyRules.AnchorIsOfRow(anchor, clock.LimitOf(row)).OrRefuse();
        var start = RoundStart.Fact(anchor, on, label.Trim());
        if (duty.Rounds.FirstOrDefault(round => round.Key == start.Key) is { } known)
            return known;
        var round = clock.Open(duty, row, start, time.Today(), time);
        audit.Note(actor, duty.BodyId, duty.Id.Value, new FactNoted(round.Label, round.StartOn, round.DueOn));
        await db.SaveChangesAsync(cancellation);
        return round;
    }
}
