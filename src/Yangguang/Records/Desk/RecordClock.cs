using Microsoft.EntityFrameworkCore;
using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>The clock a record runs against: that of its round, or the one its day of forming would start.</summary>
public sealed class RecordClock(YangguangDb db, CountyCalendar calendar, TimeProvider time)
{
    /// <summary>The ruler of a round; null when there is none.</summary>
    public async Task<RoundOnForm?> Of(DutyRoundId? roundId, CatalogRow row, CancellationToken cancellation = default)
    {
        if (await db.DutyRounds.AsNoTracking().SingleOrDefaultAsync(round => round.Id == roundId, cancellation) is not { } round)
            return null;
        var deadline = new DutyClock(await calendar.Current(cancellation)).Reckon(row, round);
        return new RoundOnForm(round.Label, round.DutyId, RoundRuler.Of(round, deadline, time.Today()));
    }

    /// <summary>What drafting with that day of forming would start; null when the row starts no clock from a fact.</summary>
    public async Task<TimeRuler?> IfFormedOn(CatalogRow row, DateOnly formedOn, CancellationToken cancellation = default)
    {
        var clock = new DutyClock(await calendar.Current(cancellation));
        return clock.TriggerOf(row) == DutyTrigger.Fact
            ? clock.Reckon(row, MeetDuty.AnchorOf(row), formedOn).Ruler(time.Today())
            : null;
    }
}

/// <summary>The round that a record answers.</summary>
public sealed record RoundOnForm(string Label, DutyId Duty, TimeRuler Ruler);
