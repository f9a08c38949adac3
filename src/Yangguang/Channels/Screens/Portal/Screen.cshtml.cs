using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Yangguang.Channels.Screens.Portal;

/// <summary>电子屏: a page for a screen nobody touches. It pages itself, and comes anew now and then even when scripts are off.</summary>
public sealed class ScreenModel(ReadScreen read) : PageModel
{
    /// <summary>Records on one page of the screen.</summary>
    public const int OnOnePage = 3;

    public ScreenFeed Feed { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string code, CancellationToken cancellation)
    {
        if (await read.Run(code, cancellation) is not { } feed)
            return NotFound();
        Feed = feed;
        Response.Headers.CacheControl = "no-cache";
        return Page();
    }
}
