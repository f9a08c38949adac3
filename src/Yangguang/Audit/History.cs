using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Shared;

namespace Yangguang.Audit;

/// <summary>What happened to one thing, oldest first.</summary>
public sealed class History(YangguangDb db)
{
    private const int Longest = 100;

    public async Task<IReadOnlyList<TimelineEntry>> Of(Guid subject, CancellationToken cancellation = default)
    {
        var entries = await db.Audit.AsNoTracking().Where(entry => entry.Subject == subject)
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(Longest).ToListAsync(cancellation);
        entries.Reverse();
        return [.. entries.Select(entry => new TimelineEntry(EventWords.Of(entry.Event, entry.Detail), $"{When(entry)} · {entry.ActorName}"))];
    }

    private static string When(AuditEntry entry) =>
        entry.At.InChina().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
