using Microsoft.EntityFrameworkCore;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Shared;

namespace Yangguang.Duties;

/// <summary>The one round of a list whose day-by-day reckoning the reader asked to see.</summary>
public sealed class OpenedRound(YangguangDb db, CountyCalendar calendar, TimeProvider time)
{
    /// <summary>Nothing when the round is not among the lines shown, so that no address opens another body's.</summary>
    public async Task<(DutyRoundId? Round, TimeRuler? Ruler)> Among(
        IEnumerable<DutyLine> lines, Guid? asked, CancellationToken cancellation = default)
    {
        if (lines.FirstOrDefault(line => asked is not null && line.Round?.Id.Value == asked) is not { Round: { } shown } line)
            return (null, null);
        var round = await db.DutyRounds.AsNoTracking().SingleAsync(round => round.Id == shown.Id, cancellation);
        var deadline = new DutyClock(await calendar.Current(cancellation)).Reckon(line.Row, round);
        return (shown.Id, RoundRuler.Of(round, deadline, time.Today()) with { Open = true });
    }
}
