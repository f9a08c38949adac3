using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>定时发布: lets out what is signed and whose hour has come. A record that the gate refuses meanwhile is left and told.</summary>
public sealed class PublishDue(YangguangDb db, ReleaseEdition release, TimeProvider time, ILogger<PublishDue> log)
{
    public async Task<int> Run(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var due = await db.Records.Where(record => record.State == RecordState.Cleared && record.ScheduledAt != null && record.ScheduledAt <= now)
            .OrderBy(record => record.ScheduledAt).Select(record => record.Id).ToListAsync(cancellation);
        var published = 0;
        foreach (var id in due)
        {
            try
            {
                await release.Publish(await db.Records.AtTheGate(id, cancellation), Actor.System, cancellation);
                await db.SaveChangesAsync(cancellation);
                published++;
            }
            catch (Exception refusal) when (refusal is RuleViolationException or DbUpdateException)
            {
                log.LogWarning(refusal, "Record {Record} was due and is not published", id);
            }

            db.ChangeTracker.Clear();
        }

        return published;
    }
}
