using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Catalog;

namespace Yangguang.Records.Portal;

/// <summary>信息订阅: every feed there is, and what to do with it.</summary>
[CachedPage]
public sealed class FeedsModel(YangguangDb db) : PageModel
{
    public IReadOnlyList<BodyLine> Bodies { get; private set; } = [];

    public IReadOnlyList<Area> Areas { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        Bodies = await db.Bodies.Lines(cancellation);
        Areas = await db.Areas(cancellation);
    }
}
