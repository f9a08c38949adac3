using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Portal;

/// <summary>正文图片. The public gets only what a published edition shows; those at the desk also what a draft shows.</summary>
public sealed class PictureModel(YangguangDb db, FileStore files) : PageModel
{
    public async Task<IActionResult> OnGet(string name, CancellationToken cancellation)
    {
        var isPublic = await db.EditionPictures.AnyAsync(
            picture => picture.FileName == name && db.Editions.Any(edition => edition.Id == picture.EditionId && edition.IsLive), cancellation);
        if ((!isPublic && User.Identity?.IsAuthenticated != true) || files.Find(name) is not var (path, type) || !type.MediaType.StartsWith("image/", StringComparison.Ordinal))
            return NotFound();
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        // The name is the digest of the content, so what it names never changes; whether it may be seen does.
        Response.Headers.CacheControl = isPublic ? "public, max-age=86400" : "private, no-store";
        return PhysicalFile(path, type.MediaType);
    }
}
