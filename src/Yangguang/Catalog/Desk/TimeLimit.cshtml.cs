using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;

namespace Yangguang.Catalog.Desk;

/// <summary>Reads a 公开时限 back in words, for the form that is being typed; a page of its own without scripts.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class TimeLimitModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Text { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Level1 { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Level2 { get; set; } = "";

    public LimitReading Reading => LimitReading.Of(Text, Level1, Level2);

    /// <summary>The reading alone, for a script that puts it beside the box.</summary>
    public IActionResult OnGetReading() => Partial("_LimitReading", Reading);
}
