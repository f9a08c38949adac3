using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Register;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;

namespace Yangguang.Accounts.Portal;

/// <summary>Where an invitation is accepted, once: the link itself is the key, so the page is never kept by a browser.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class InvitationModel(AcceptInvitation accept, YangguangDb db) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string Secret { get; set; } = "";

    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Repeated { get; set; }

    /// <summary>Null for a link that opens nothing any more.</summary>
    public StaffInvitation? Invitation { get; private set; }

    public string Body { get; private set; } = "";

    public async Task<IActionResult> OnGet()
    {
        await Reload();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        await Reload();
        if (Invitation is null)
            return Page();
        if (Invitation.RenewedId is null && string.IsNullOrWhiteSpace(UserName))
            ModelState.AddModelError(nameof(UserName), "请取一个用户名。");
        if (string.IsNullOrEmpty(Password))
            ModelState.AddModelError(nameof(Password), "请设置密码。");
        else if (Password != Repeated)
            ModelState.AddModelError(nameof(Repeated), "两次输入的密码不一样。");
        if (!ModelState.IsValid)
            return Page();
        db.ChangeTracker.Clear();
        await accept.Run(Secret, UserName ?? "", Password!, cancellation);
        return Redirect("/desk/account?welcome=true");
    }

    public async Task Reload()
    {
        Invitation = await accept.Find(Secret);
        if (Invitation is null)
            Response.StatusCode = StatusCodes.Status410Gone;
        else
            Body = await db.Bodies.Where(body => body.Id == Invitation.BodyId).Select(body => body.Name).SingleAsync();
    }
}
