using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties.Portal;

/// <summary>
/// A stored picture or scan that proves disclosure elsewhere. Only files that evidence of this jurisdiction names are
/// given out; a type is told by its own bytes, and nothing in it can run on this site.
/// </summary>
public sealed class EvidenceFileModel(YangguangDb db, FileStore files) : PageModel
{
    public async Task<IActionResult> OnGet(string name, CancellationToken cancellation)
    {
        if (!await db.Evidence.AnyAsync(evidence => evidence.FileName == name, cancellation) || files.Find(name) is not var (path, type))
            return NotFound();
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileName = name }.ToString();
        // The name is the digest of the content, so what it names never changes.
        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return PhysicalFile(path, type.MediaType);
    }
}
