using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records;

/// <summary>Changes the text of a draft; its attachments stay as they are. A form made from an older revision is refused with what was typed kept, never written over.</summary>
public sealed class RewriteRecord(YangguangDb db, MeetDuty meetDuty, TimeProvider time, AuditTrail audit)
{
    public async Task Run(RecordId id, int revision, RecordContent content, Actor author, CancellationToken cancellation = default)
    {
        var record = await db.Records.SingleAsync(record => record.Id == id, cancellation);
        DutyRules.ActsForBody(author, record.BodyId).OrRefuse();
        RecordRules.IsCurrent(record.Revision, revision).OrRefuse();
        RecordRules.IsStarted(content, time.Today()).OrRefuse();
        record.Rewrite(content with { Attachments = record.Content.Attachments }, author, time.GetUtcNow());
        if (record.RoundId is { } round)
        {
            var row = await db.CatalogItems.Where(item => item.Id == record.ItemId).Select(item => item.Row).SingleAsync(cancellation);
            await meetDuty.Restart(
                round,
                RoundStart.Record(record.Id.Value, MeetDuty.AnchorOf(row), record.Content.FormedOn, record.Content.Title),
                cancellation);
        }

        audit.Note(author, record.BodyId, record.Id.Value, new RecordRewritten(record.Content.Title, record.Revision));
        await db.SaveChangesAsync(cancellation);
    }
}
