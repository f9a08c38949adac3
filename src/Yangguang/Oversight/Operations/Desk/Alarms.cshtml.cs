using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;

namespace Yangguang.Oversight.Operations.Desk;

/// <summary>篡改告警: pages that did not say what was signed, those that still do not first.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class AlarmsModel(YangguangDb db) : PageModel
{
    private const int MostShown = 100;

    public IReadOnlyList<PageAlarm> Alarms { get; private set; } = [];

    public DateTimeOffset? LastLook { get; private set; }

    public async Task OnGet(CancellationToken cancellation)
    {
        Alarms = await db.PageAlarms.AsNoTracking()
            .OrderBy(alarm => alarm.SettledAt != null).ThenByDescending(alarm => alarm.RaisedAt).Take(MostShown).ToListAsync(cancellation);
        LastLook = await db.JobRuns.Where(run => run.Name == "pages.check").Select(run => run.EndedAt).SingleOrDefaultAsync(cancellation);
    }
}
