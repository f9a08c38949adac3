using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Home.Portal;

/// <summary>各单位联系方式, one list to print and keep by the phone.</summary>
[CachedPage]
public sealed class ContactsModel(YangguangDb db) : PageModel
{
    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation) => Bodies = await db.Bodies.AsNoTracking()
        .Where(body => body.Kind != BodyKind.Village).OrderBy(body => body.Order).ToListAsync(cancellation);
}
