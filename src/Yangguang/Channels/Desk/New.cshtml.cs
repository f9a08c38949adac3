using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Channels.Desk;

/// <summary>登记渠道.</summary>
[Authorize(Policy = nameof(Permission.MayReviewRecords))]
public sealed class NewModel(YangguangDb db, RegisterOutlet register) : PageModel, IReloads
{
    [BindProperty]
    public OutletKind Kind { get; set; } = OutletKind.WeChat;

    [BindProperty]
    [Required(ErrorMessage = "请填写代码。")]
    public string? Code { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请选择开设单位。")]
    public Guid? Body { get; set; }

    [BindProperty]
    public OutletForm Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<OutletKind>().Where(kind => !kind.TakesAll()).Select(kind => new SelectListItem(kind.InWords(), kind.ToString()))];

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public Actor Actor => Actor.From(User);

    public async Task OnGet()
    {
        await Reload();
        Body = Actor.BodyId.Value;
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            await Reload();
            return Page();
        }

        var outlet = await register.Run(BodyId.From(Body!.Value), Kind, Code!, Input.Facts(), Actor, cancellation);
        TempData.Say("已登记，以后公开的信息会按目录要求自动送到。");
        return RedirectToPage("/Channels/Desk/Outlet", new { outlet.Id });
    }

    public async Task Reload()
    {
        var (all, own) = (Actor.May(Permission.MaySuperviseDuties), Actor.BodyId);
        Bodies = await db.Bodies.AsNoTracking().Where(body => all || body.Id == own).OrderBy(body => body.Order)
            .Select(body => new SelectListItem(body.Name, body.Id.ToString())).ToListAsync();
    }
}
