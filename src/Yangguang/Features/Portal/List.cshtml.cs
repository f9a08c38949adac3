using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Features.Portal;

/// <summary>专题专栏, open ones first.</summary>
[CachedPage]
public sealed class ListModel(YangguangDb db) : PageModel
{
    public IReadOnlyList<Feature> Features { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation) => Features = await db.Features.AsNoTracking()
        .OrderBy(feature => feature.ClosedOn != null).ThenByDescending(feature => feature.OpenedOn).ToListAsync(cancellation);
}
