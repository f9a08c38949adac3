using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Readership;

namespace Yangguang.Features.Portal;

/// <summary>One post of a feature.</summary>
[CachedPage]
public sealed class PostModel(YangguangDb db, ReadCounter reads) : PageModel
{
    public FeaturePost Post { get; private set; } = null!;

    public Feature Feature { get; private set; } = null!;

    public string BodyName { get; private set; } = "";

    public long Reads { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        var key = FeaturePostId.From(id);
        if (await db.FeaturePosts.AsNoTracking().SingleOrDefaultAsync(post => post.Id == key && post.PublishedAt != null, cancellation) is not { } post)
            return NotFound();
        Post = post;
        Feature = await db.Features.AsNoTracking().SingleAsync(feature => feature.Id == post.FeatureId, cancellation);
        BodyName = await db.Bodies.Where(body => body.Id == post.BodyId).Select(body => body.Name).SingleAsync(cancellation);
        Reads = await reads.Count(id, HttpContext, cancellation);
        return Page();
    }
}
