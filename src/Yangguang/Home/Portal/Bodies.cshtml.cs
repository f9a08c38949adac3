using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Home.Portal;

/// <summary>公开主体: everyone who must disclose, villages under their township.</summary>
[CachedPage]
public sealed class BodiesModel(YangguangDb db) : PageModel
{
    public IReadOnlyList<BodyLine> Bodies { get; private set; } = [];

    public ILookup<BodyId?, BodyLine> Villages { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancellation)
    {
        Bodies = await db.Bodies.Lines(cancellation);
        Villages = Bodies.Where(body => body.Kind == BodyKind.Village).ToLookup(body => body.ParentId);
    }
}
