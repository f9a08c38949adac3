using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts.Sessions;

namespace Yangguang.Accounts.Desk;

/// <summary>退出登录; a look at the page alone signs nobody out. A copy of the cookie opens nothing afterwards.</summary>
[OwnAccount]
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class SignOutModel(SignInManager<Staff> door, EndSessions end) : PageModel
{
    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (User.Session() is { } session)
            await end.One(Actor.From(User).StaffId, session, cancellation);
        await door.SignOutAsync();
        return Redirect("/sign-in");
    }
}
