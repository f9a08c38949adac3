using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

/// <summary>The working calendar a jurisdiction counts by: the national notices and what the county confirmed on top.</summary>
public sealed class CountyCalendar(YangguangDb db)
{
    // A calendar of a century costs milliseconds to make and is immutable, so requests share it.
    private static readonly ConcurrentDictionary<string, WorkingCalendar> Made = [];

    private WorkingCalendar? _current;

    public async Task<WorkingCalendar> Current(CancellationToken cancellation = default)
    {
        if (_current is not null)
            return _current;
        var confirmed = await db.CalendarAmendments.AsNoTracking()
            .Where(amendment => amendment.State == AmendmentState.Confirmed)
            .OrderBy(amendment => amendment.DecidedAt).ThenBy(amendment => amendment.Id).ToListAsync(cancellation);
        return _current = confirmed.Count == 0
            ? WorkingCalendar.National
            : Made.GetOrAdd(string.Join(',', confirmed.Select(amendment => amendment.Id)), _ => With(confirmed));
    }

    /// <summary>A newer version of the program may bring the notice that the county had confirmed itself.</summary>
    private static WorkingCalendar With(IEnumerable<CalendarAmendment> confirmed)
    {
        var known = WorkingCalendar.National.Notices.Select(notice => notice.Number).Where(number => number.Length > 0).ToHashSet();
        return WorkingCalendar.National.With([.. confirmed.Select(amendment => amendment.Notice).Where(notice => !known.Contains(notice.Number))]);
    }
}
