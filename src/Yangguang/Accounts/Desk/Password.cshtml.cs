using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts.SignIn;
using Yangguang.Shared;

namespace Yangguang.Accounts.Desk;

/// <summary>修改密码.</summary>
[OwnAccount]
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class PasswordModel(ChangePassword change) : PageModel
{
    [BindProperty]
    public string? Current { get; set; }

    [BindProperty]
    public string? New { get; set; }

    [BindProperty]
    public string? Repeated { get; set; }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(Current))
            ModelState.AddModelError(nameof(Current), "请输入当前密码。");
        if (string.IsNullOrEmpty(New))
            ModelState.AddModelError(nameof(New), "请输入新密码。");
        else if (New != Repeated)
            ModelState.AddModelError(nameof(Repeated), "两次输入的新密码不一样。");
        if (!ModelState.IsValid)
            return Page();
        await change.Run(Current!, New!, User.Session(), Actor.From(User), cancellation);
        TempData.Say("密码已修改，其他设备上的登录都已退出。");
        return Redirect("/desk/account");
    }
}
