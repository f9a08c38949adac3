using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Attachments;

/// <summary>添加附件, or put a file in the place of one: taken in at the one door, attacked by the checker, written into the draft.</summary>
public sealed class AttachFile(YangguangDb db, TakeUpload upload, FileStore store, FileWordsShelf shelf, TimeProvider time, AuditTrail audit)
{
    public async Task<Attachment> Run(RecordId id, Stream content, string name, string title, Actor author, CancellationToken cancellation = default)
    {
        var record = await Draft(id, author, cancellation);
        AttachmentRules.HasRoom(record.Content.Attachments).OrRefuse();
        var attachment = await Take(record, content, name, author, 0, cancellation);
        attachment = attachment with { Title = title.Trim().Length > 0 ? title.Trim() : attachment.Title };
        AttachmentRules.IsTitled(attachment.Title).OrRefuse();
        record.Arrange(list => list.With(attachment), author, time.GetUtcNow());
        audit.Note(author, record.BodyId, id.Value, new FileAttached(attachment.Title, attachment.Name, attachment.Sha256));
        await db.SaveChangesAsync(cancellation);
        return attachment;
    }

    /// <summary>替换: title, place and words stay, the bytes and the number are new; editions before keep theirs.</summary>
    public async Task<Attachment> Replace(RecordId id, int number, Stream content, string name, Actor author, CancellationToken cancellation = default)
    {
        var record = await Draft(id, author, cancellation);
        var old = record.Content.Attachments.Find(number);
        AttachmentRules.IsThere(old).OrRefuse();
        var taken = await Take(record, content, name, author, number, cancellation);
        var attachment = taken with { Title = old!.Title, Alt = taken.Kind == old.Kind ? old.Alt : "", Transcript = taken.Kind == old.Kind ? old.Transcript : "" };
        record.Arrange(list => list.Replacing(number, attachment), author, time.GetUtcNow());
        audit.Note(author, record.BodyId, id.Value, new FileReplaced(attachment.Title, attachment.Name, attachment.Sha256));
        await db.SaveChangesAsync(cancellation);
        return attachment;
    }

    private async Task<GovernmentRecord> Draft(RecordId id, Actor author, CancellationToken cancellation)
    {
        var record = await db.Records.SingleAsync(record => record.Id == id, cancellation);
        DutyRules.ActsForBody(author, record.BodyId).OrRefuse();
        RecordRules.IsEditable(record.State).OrRefuse();
        return record;
    }

    private async Task<Attachment> Take(GovernmentRecord record, Stream content, string name, Actor author, int replaced, CancellationToken cancellation)
    {
        var taken = await upload.Run(content, name, TakeUpload.Attachments, record.BodyId, author.Name, cancellation);
        AttachmentRules.IsNew(record.Content.Attachments, taken.Stored, replaced).OrRefuse();
        await using var stored = store.Open(taken.Stored);
        var looked = FileCheck.Of(stored, taken.Name, taken.Type);
        await shelf.Keep(taken.Stored, looked.Words, cancellation);
        return new Attachment
        {
            Number = record.NextFileNumber(),
            File = taken.Stored,
            Name = taken.Name,
            Title = taken.Stem,
            Bytes = taken.Bytes,
            Found = looked.Found,
        };
    }
}
