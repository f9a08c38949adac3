using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Yangguang.Requests.Portal;

/// <summary>接收回执: what was filed, the query code this once, and the link that needs no code.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReceiptModel(OpenCases cases) : PageModel
{
    public OpenCase Case { get; private set; } = null!;

    public string Token { get; private set; } = "";

    /// <summary>Null when the page is opened again.</summary>
    public string? Code { get; private set; }

    /// <summary>The signed link in full, for the QR code.</summary>
    public string Link => $"{Request.Scheme}://{Request.Host}/requests/track/{Token}";

    public async Task<IActionResult> OnGet(string token, CancellationToken cancellation)
    {
        if (await cases.ByLink(token, cancellation) is not { } found)
            return NotFound();
        (Case, Token) = (found, token);
        Code = TempData[NewModel.CodeKey] as string;
        return Page();
    }
}
