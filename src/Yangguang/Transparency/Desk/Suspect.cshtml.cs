using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;
using Yangguang.Transparency.Copies;
using Yangguang.Transparency.Suspects;

namespace Yangguang.Transparency.Desk;

/// <summary>One suspect as the brief that asks for it to be taken down.</summary>
[Authorize(Policy = nameof(Permission.MaySuperviseDuties))]
public sealed class SuspectModel(YangguangDb db, KeepSuspects suspects, FindCopy copies) : PageModel, IReloads
{
    [BindProperty]
    public SuspectState State { get; set; } = SuspectState.Reported;

    [BindProperty]
    public string? Note { get; set; }

    public CloneSuspect Suspect { get; private set; } = null!;

    public CopyFinding? Found { get; private set; }

    public bool MaySettle => Actor.From(User).May(Permission.MayAct);

    public async Task<IActionResult> OnGet()
    {
        await Reload();
        return Suspect is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostSettle(Guid id, CancellationToken cancellation)
    {
        if (!await db.CloneSuspects.AnyAsync(suspect => suspect.Id == CloneSuspectId.From(id), cancellation))
            return NotFound();
        await suspects.Settle(CloneSuspectId.From(id), State, Note ?? "", Actor.From(User), cancellation);
        TempData.Say("已记录。");
        return RedirectToPage(new { id });
    }

    public async Task Reload()
    {
        var id = CloneSuspectId.From(Guid.Parse((string)RouteData.Values["id"]!));
        Suspect = (await db.CloneSuspects.AsNoTracking().SingleOrDefaultAsync(suspect => suspect.Id == id))!;
        Found = Suspect is null ? null : await copies.Run(Suspect.Text);
    }
}
