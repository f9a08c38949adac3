using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Yangguang.Accounts.Portal;

/// <summary>The door of the desk.</summary>
public sealed class SignInModel(EnterDesk enter, DemonstrationAccounts demonstration) : PageModel
{
    private const string Desk = "/desk";

    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Where to go afterwards; only addresses of this site are followed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    /// <summary>The demonstration account whose line was chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Account { get; set; }

    public IReadOnlyList<DemonstrationAccount> Samples { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (User.Identity is { IsAuthenticated: true })
            return Onward();
        Samples = await demonstration.Samples(cancellation);
        UserName = Samples.Any(sample => sample.UserName == Account) ? Account : null;
        Password = UserName is null ? null : DemonstrationAccounts.Password;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(UserName))
            ModelState.AddModelError(nameof(UserName), "请输入用户名。");
        if (string.IsNullOrEmpty(Password))
            ModelState.AddModelError(nameof(Password), "请输入密码。");
        if (ModelState.IsValid)
        {
            var ruling = await enter.Run(UserName!, Password!, cancellation);
            if (ruling.IsAllowed)
                return Onward();
            ModelState.AddModelError("", ruling.Reason);
        }

        Password = null;
        Samples = await demonstration.Samples(cancellation);
        return Page();
    }

    private IActionResult Onward() => Url.IsLocalUrl(Next) ? LocalRedirect(Next) : Redirect(Desk);
}
