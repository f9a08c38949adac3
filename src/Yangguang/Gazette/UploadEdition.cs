using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;

namespace Yangguang.Gazette;

/// <summary>上传电子版: the page-exact PDF comes through the one door; its pages are counted and its text is held against the records.</summary>
public sealed class UploadEdition(YangguangDb db, TakeUpload upload, FileStore store, TimeProvider time, AuditTrail audit)
{
    public async Task<GazetteIssue> Run(GazetteIssueId id, Stream content, string name, Actor compiler, CancellationToken cancellation = default)
    {
        var issue = await db.OnTheDesk(id, cancellation);
        GazetteRules.IsOpen(issue).OrRefuse();
        var taken = await upload.Run(content, name, [FileType.Pdf], compiler.BodyId, compiler.Name, cancellation);
        issue.Attach(taken.Stored, taken.Bytes, await Compare(issue, taken.Stored, cancellation), time.GetUtcNow());
        audit.Note(compiler, compiler.BodyId, id.Value, new GazetteEditionUploaded(issue.Name, issue.Pages, taken.Stored[..64]));
        await db.SaveChangesAsync(cancellation);
        return issue;
    }

    private async Task<PrintedText> Compare(GazetteIssue issue, string stored, CancellationToken cancellation)
    {
        var ids = issue.Articles.Select(article => article.EditionId).ToList();
        var texts = await db.Editions.AsNoTracking().Where(edition => ids.Contains(edition.Id))
            .Select(edition => new { edition.Id, edition.Content }).ToDictionaryAsync(edition => edition.Id, edition => edition.Content, cancellation);
        await using var file = store.Open(stored);
        using var pdf = new MemoryStream();
        await file.CopyToAsync(pdf, cancellation);
        return PrintedText.Compare(pdf.ToArray(), issue.Articles.Select(article =>
            (article.Place, article.Title, texts[article.EditionId].Paragraphs.Prepend(article.Title))));
    }
}
