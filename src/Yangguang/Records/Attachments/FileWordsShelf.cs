using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Attachments;

/// <summary>Keeps the words of attached files and gives them back.</summary>
public sealed class FileWordsShelf(YangguangDb db)
{
    /// <summary>Adds them to the context, saved by the caller; a file that was here before has its words already.</summary>
    public async Task Keep(string file, string words, CancellationToken cancellation)
    {
        if (!string.IsNullOrWhiteSpace(words) && db.FileWords.Local.All(kept => kept.File != file)
            && !await db.FileWords.AnyAsync(kept => kept.File == file, cancellation))
            db.FileWords.Add(new FileWords(db.Scope, file, words));
    }

    /// <summary>Words by the name of the file in the store.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Of(IEnumerable<Attachment> attachments, CancellationToken cancellation)
    {
        var files = attachments.Select(attachment => attachment.File).Distinct().ToList();
        return files.Count == 0 ? new Dictionary<string, string>() : await db.FileWords.AsNoTracking().Where(words => files.Contains(words.File))
            .ToDictionaryAsync(words => words.File, words => words.Words, cancellation);
    }
}
