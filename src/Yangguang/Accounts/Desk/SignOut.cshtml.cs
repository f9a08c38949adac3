using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Yangguang.Accounts.Desk;

/// <summary>退出登录; a look at the page alone signs nobody out.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class SignOutModel(SignInManager<Staff> door) : PageModel
{
    public async Task<IActionResult> OnPost()
    {
        await door.SignOutAsync();
        return Redirect("/sign-in");
    }
}
