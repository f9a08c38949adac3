using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Yangguang.Channels.Subscriptions.Portal;

/// <summary>
/// 退订. Opening it only asks; a mail program's one-click button posts to the same address (RFC 8058) without our antiforgery token, and
/// may: the signed address is all the right there is, no cookie takes part.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class UnsubscribeModel(ManageSubscription manage, LinkSeal links) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public bool IsEnded { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        if (links.Open(Token, LinkPurpose.Unsubscribe) is null)
            return NotFound();
        IsEnded = await manage.Find(Token, LinkPurpose.Unsubscribe) is null;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (links.Open(Token, LinkPurpose.Unsubscribe) is null)
            return NotFound();
        await manage.End(Token, LinkPurpose.Unsubscribe, cancellation);
        IsEnded = true;
        return Page();
    }
}
