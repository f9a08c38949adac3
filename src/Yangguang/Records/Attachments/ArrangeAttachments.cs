using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Attachments;

/// <summary>整理附件: takes one out of the draft, or moves it. Editions that are out keep theirs.</summary>
public sealed class ArrangeAttachments(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Remove(RecordId id, int number, Actor author, CancellationToken cancellation = default)
    {
        var record = await Draft(id, author, cancellation);
        var attachment = record.Content.Attachments.Find(number);
        AttachmentRules.IsThere(attachment).OrRefuse();
        record.Arrange(list => list.Without(number), author, time.GetUtcNow());
        audit.Note(author, record.BodyId, id.Value, new FileDetached(attachment!.Title));
        await db.SaveChangesAsync(cancellation);
    }

    /// <param name="by">-1 is one place up, 1 one place down.</param>
    public async Task Move(RecordId id, int number, int by, Actor author, CancellationToken cancellation = default)
    {
        var record = await Draft(id, author, cancellation);
        record.Arrange(list => list.Moved(number, Math.Sign(by)), author, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<GovernmentRecord> Draft(RecordId id, Actor author, CancellationToken cancellation)
    {
        var record = await db.Records.SingleAsync(record => record.Id == id, cancellation);
        DutyRules.ActsForBody(author, record.BodyId).OrRefuse();
        RecordRules.IsEditable(record.State).OrRefuse();
        return record;
    }
}
