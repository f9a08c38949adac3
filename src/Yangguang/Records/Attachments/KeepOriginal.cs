using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Attachments;

/// <summary>留存原文件: the Word file that a draft was read from becomes its attachment, so that the page and its file come from one source.</summary>
public sealed class KeepOriginal(YangguangDb db, FileStore store, AttachFile attach)
{
    private const string Title = "原文（Word 格式）";

    /// <param name="stored">Its name in the store, as the form brings it back: only a file that the own body handed in is taken.</param>
    public async Task Run(RecordId id, string stored, Actor author, CancellationToken cancellation = default)
    {
        var taken = await db.StoredFiles.AsNoTracking().Where(file => file.Name == stored && file.BodyId == author.BodyId)
            .Select(file => file.GivenName).FirstOrDefaultAsync(cancellation);
        var record = await db.Records.SingleAsync(record => record.Id == id, cancellation);
        if (taken is null || record.Content.Attachments.Any(attachment => attachment.File == stored))
            return;
        await using var content = store.Open(stored);
        await attach.Run(id, content, taken, Title, author, cancellation);
    }
}
