using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Yangguang.Shared.Portal;

/// <summary>无障碍和显示设置: colours, size, script and reading aids; works without scripts.</summary>
public sealed class AppearanceModel : PageModel
{
    [BindProperty]
    public string? Theme { get; set; }

    [BindProperty]
    public string? Size { get; set; }

    [BindProperty]
    public string? Script { get; set; }

    [BindProperty]
    public bool LargePointer { get; set; }

    [BindProperty]
    public bool Line { get; set; }

    [BindProperty]
    public bool TextOnly { get; set; }

    /// <summary>The page to return to; only addresses of this site are followed.</summary>
    [BindProperty]
    public string? From { get; set; }

    public void OnGet()
    {
        var now = Appearance.From(Request);
        (Theme, Size, Script) = (now.Theme, now.Size, now.Script);
        (LargePointer, Line, TextOnly) = (now.Aids.HasFlag(ReadingAids.LargePointer), now.Aids.HasFlag(ReadingAids.Line), now.Aids.HasFlag(ReadingAids.TextOnly));
        From = Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var referer) && referer.Authority == Request.Host.Value
            ? referer.PathAndQuery
            : "/";
    }

    public IActionResult OnPost()
    {
        var aids = (LargePointer ? ReadingAids.LargePointer : 0) | (Line ? ReadingAids.Line : 0) | (TextOnly ? ReadingAids.TextOnly : 0);
        Appearance.Of(Theme ?? "", Size ?? "", Script ?? "", aids).Keep(Response);
        TempData.Say("显示设置已保存。");
        return Url.IsLocalUrl(From) ? LocalRedirect(From) : Redirect("/");
    }
}
