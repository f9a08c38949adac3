using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Records.Autosave;

namespace Yangguang.Records.Desk;

/// <summary>Takes copies of a form while it is typed, and drops one that is not wanted.</summary>
[Authorize(Policy = nameof(Permission.MayDraftRecords))]
public sealed class AutosaveModel(KeepDraftCopy copies, TimeProvider time) : PageModel
{
    public IActionResult OnGet() => Redirect("/desk/records");

    public async Task<IActionResult> OnPost(string place, CancellationToken cancellation)
    {
        try
        {
            await copies.Run(place ?? "", Request.Form, Actor.From(User), cancellation);
        }
        catch (RuleViolationException refused)
        {
            return new JsonResult(new { Said = refused.Message }) { StatusCode = StatusCodes.Status400BadRequest };
        }

        return new JsonResult(new { Said = $"{time.GetUtcNow().InChina():HH:mm:ss} 已自动保存，正式保存前只有您看得到。" });
    }

    public async Task<IActionResult> OnPostDrop(string place, string back, CancellationToken cancellation)
    {
        await copies.Drop(place ?? "", Actor.From(User), cancellation);
        return Url.IsLocalUrl(back) ? LocalRedirect(back) : Redirect("/desk/records");
    }
}
