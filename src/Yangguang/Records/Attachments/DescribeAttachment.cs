using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Attachments;

/// <summary>说明附件: its title, and what stands in for it where it cannot be seen or heard.</summary>
public sealed class DescribeAttachment(YangguangDb db, TakeUpload upload, FileStore store, TimeProvider time, AuditTrail audit)
{
    public async Task Run(RecordId id, int number, AttachmentWords words, Actor author, CancellationToken cancellation = default)
    {
        var record = await db.Records.SingleAsync(record => record.Id == id, cancellation);
        DutyRules.ActsForBody(author, record.BodyId).OrRefuse();
        RecordRules.IsEditable(record.State).OrRefuse();
        AttachmentRules.IsTitled(words.Title).OrRefuse();
        var attachment = record.Content.Attachments.Find(number);
        AttachmentRules.IsThere(attachment).OrRefuse();
        var described = attachment! with { Title = words.Title.Trim(), Alt = words.Alt.Trim(), Transcript = words.Transcript.ReplaceLineEndings("\n").Trim() };
        if (words.Captions is { } captions)
            described = await Captioned(described, captions, words.CaptionsName, record, author, cancellation);
        record.Arrange(list => list.Replacing(number, described), author, time.GetUtcNow());
        audit.Note(author, record.BodyId, id.Value, new FileDescribed(described.Title));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<Attachment> Captioned(Attachment attachment, Stream captions, string name, GovernmentRecord record, Actor author, CancellationToken cancellation)
    {
        AttachmentRules.TakesCaptions(attachment).OrRefuse();
        var taken = await upload.Run(captions, name, [FileType.Captions, FileType.Text], record.BodyId, author.Name, cancellation);
        await using var stored = store.Open(taken.Stored);
        using var reader = new StreamReader(stored);
        var text = await reader.ReadToEndAsync(cancellation);
        WebVtt.IsSound(text).OrRefuse();
        return attachment with { Captions = taken.Stored, Found = attachment.Found.WithCaptions(text) };
    }
}

/// <summary>What a clerk writes about an attachment.</summary>
public sealed record AttachmentWords(string Title, string Alt = "", string Transcript = "", Stream? Captions = null, string CaptionsName = "");
