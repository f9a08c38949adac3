using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Portal;

/// <summary>发布预告: title and hour of what is signed and announced; the text follows at its hour.</summary>
[CachedPage]
public sealed class UpcomingModel(YangguangDb db, TimeProvider time) : PageModel
{
    private const int MostShown = 100;

    public IReadOnlyList<UpcomingRecord> Records { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        Records = await (
            from record in db.Records
            where record.State == RecordState.Cleared && record.IsAnnounced && record.ScheduledAt > now
            join body in db.Bodies on record.BodyId equals body.Id
            orderby record.ScheduledAt
            select new UpcomingRecord(record.Content.Title, body.ShortName, body.Code, record.ScheduledAt!.Value)).Take(MostShown).ToListAsync(cancellation);
    }
}

/// <summary>A record announced ahead.</summary>
public sealed record UpcomingRecord(string Title, string Body, string BodyCode, DateTimeOffset At);
