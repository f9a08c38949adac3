using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Yangguang.Shared.Portal;

/// <summary>显示设置: light or dark, and the size of text; works without scripts.</summary>
public sealed class AppearanceModel : PageModel
{
    [BindProperty]
    public string? Theme { get; set; }

    [BindProperty]
    public string? Size { get; set; }

    /// <summary>The page to return to; only addresses of this site are followed.</summary>
    [BindProperty]
    public string? From { get; set; }

    public void OnGet()
    {
        (Theme, Size) = Appearance.From(Request);
        From = Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var referer) && referer.Authority == Request.Host.Value
            ? referer.PathAndQuery
            : "/";
    }

    public IActionResult OnPost()
    {
        var chosen = Appearance.Of(Theme ?? "", Size ?? "");
        Response.Cookies.Append(Appearance.CookieName, chosen.Key, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
        });
        TempData.Say("显示设置已保存。");
        return Url.IsLocalUrl(From) ? LocalRedirect(From) : Redirect("/");
    }
}
