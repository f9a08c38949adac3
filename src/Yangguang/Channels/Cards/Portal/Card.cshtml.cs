using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Channels.Cards.Portal;

/// <summary>明白卡 to read and print.</summary>
[CachedPage]
public sealed class CardModel(YangguangDb db, SiteAddress site) : PageModel
{
    public CardView Card { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string organisation, string back, CancellationToken cancellation)
    {
        if (await CardView.Find(db, site, $"{organisation}/{back}", cancellation) is not { } card)
            return NotFound();
        Card = card;
        return Page();
    }
}
