using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Attachments.Portal;

/// <summary>
/// 附件下载: a file of an edition that the public may read. Its number never names other bytes; with the record it is withdrawn.
/// Nothing in it can run on this site.
/// </summary>
public sealed class DownloadModel(YangguangDb db, FileStore files) : PageModel
{
    public async Task<IActionResult> OnGet(string? organisation, string? back, string? number, int file, string name, CancellationToken cancellation)
    {
        var index = number ?? $"{organisation}/{back}";
        var editions = await (
            from edition in db.Editions.AsNoTracking()
            where edition.IndexNumber == index && edition.IsPublic
            join record in db.Records on edition.RecordId equals record.Id
            orderby edition.Number descending
            select new { edition.Content.Attachments, edition.ReleasedAt, record.Standing }).ToListAsync(cancellation);
        if (editions.Select(edition => (Attachment: edition.Attachments.Find(file), edition.ReleasedAt, edition.Standing)).LastOrDefault(each => each.Attachment is not null)
            is not { Attachment: { } attachment } found)
            return NotFound();
        if (found.Standing != PublicStanding.Live)
            return StatusCode(StatusCodes.Status410Gone);
        if (name == AttachmentAddress.Captions && attachment.Captions.Length > 0)
            return Send(attachment.Captions, AttachmentAddress.Captions, found.ReleasedAt);
        return name == attachment.Name
            ? Send(attachment.File, attachment.Name, found.ReleasedAt)
            : RedirectPermanent(AttachmentAddress.Of(index, attachment));
    }

    private IActionResult Send(string stored, string name, DateTimeOffset at)
    {
        if (files.Find(stored) is not var (path, type))
            return NotFound();
        // Documents are saved; pictures, recordings and PDF may be shown, in a page of their own in which nothing runs.
        var shown = type.Kind != MediaKind.Document || type == FileType.Pdf;
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment") { FileNameStar = name }.ToString();
        Response.Headers.ContentSecurityPolicy = type == FileType.Pdf ? "script-src 'none'; frame-ancestors 'none'" : "default-src 'none'; media-src 'self'; img-src 'self'; sandbox";
        Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // A file may be withdrawn: whoever keeps it asks first.
        Response.Headers.CacheControl = "public, no-cache";
        return new PhysicalFileResult(path, type.MediaType)
        {
            EnableRangeProcessing = true,
            EntityTag = new EntityTagHeaderValue($"\"{stored[..32]}\""),
            LastModified = at,
        };
    }
}
