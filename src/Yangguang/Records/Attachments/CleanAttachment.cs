using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Privacy;
using Yangguang.Privacy.Files;
using Yangguang.Rules.Law;

namespace Yangguang.Records.Attachments;

/// <summary>
/// 去除隐藏内容并遮蔽: builds the file anew for release, takes it in like any other and attacks it again; the file that came in
/// stays with the editions that have it (D12).
/// </summary>
public sealed class CleanAttachment(YangguangDb db, TakeUpload upload, FileStore store, FileWordsShelf shelf, TimeProvider time, AuditTrail audit)
{
    /// <summary>How many values are still open after the attack.</summary>
    public async Task<int> Run(RecordId id, int number, Actor author, CancellationToken cancellation = default)
    {
        var record = await db.Records.SingleAsync(record => record.Id == id, cancellation);
        DutyRules.ActsForBody(author, record.BodyId).OrRefuse();
        RecordRules.IsEditable(record.State).OrRefuse();
        var old = record.Content.Attachments.Find(number);
        AttachmentRules.IsThere(old).OrRefuse();
        var cleaned = Rebuilt(old!);
        using var content = new MemoryStream(cleaned, writable: false);
        var taken = await upload.Run(content, Covered(old!.Name), TakeUpload.Attachments, record.BodyId, author.Name, cancellation);
        content.Position = 0;
        var looked = FileCheck.Of(content, taken.Name, taken.Type);
        await shelf.Keep(taken.Stored, looked.Words, cancellation);
        var released = old with
        {
            Number = record.NextFileNumber(),
            File = taken.Stored,
            Name = taken.Name,
            Title = Masking.Mask(old.Title, PersonalData.Find(old.Title)),
            Bytes = taken.Bytes,
            Found = looked.Found,
        };
        record.Arrange(list => list.Replacing(number, released), author, time.GetUtcNow());
        var left = released.Found.Values.Count(value => !value.IsOfOffice);
        audit.Note(author, record.BodyId, id.Value, new FileCleaned(released.Title, left, released.Sha256));
        await db.SaveChangesAsync(cancellation);
        return left;
    }

    private byte[] Rebuilt(Attachment attachment)
    {
        try
        {
            using var source = store.Open(attachment.File);
            return ReleasedFile.Rebuild(source, attachment.Type, attachment.Name);
        }
        catch (UnreadableFileException unreadable)
        {
            throw new RuleViolationException(Ruling.Refused("attachment.clean", unreadable.Message));
        }
    }

    /// <summary>A file name may not hold an asterisk.</summary>
    private static string Covered(string name) => Masking.Mask(name, PersonalData.Find(name)).Replace('*', 'x');
}
