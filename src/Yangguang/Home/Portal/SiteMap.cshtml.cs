using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Catalog;

namespace Yangguang.Home.Portal;

/// <summary>网站地图: every page that stands by itself, as links.</summary>
[CachedPage]
public sealed class SiteMapModel(YangguangDb db) : PageModel
{
    public IReadOnlyList<BodyLine> Bodies { get; private set; } = [];

    public IReadOnlyList<Area> Areas { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        Bodies = await db.Bodies.Lines(cancellation);
        Areas = await db.Areas(cancellation);
    }
}
