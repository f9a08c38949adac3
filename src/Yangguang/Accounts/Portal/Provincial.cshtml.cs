using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts.Provincial;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.Portal;

/// <summary>Leads to the province's identity service and takes in who comes back from it; says plainly when nobody can be let in.</summary>
public sealed class ProvincialModel(EnterByProvince enter, IConfiguration configuration) : PageModel
{
    private static readonly Ruling Failed = Ruling.Refused(
        "account.provincial", "没有完成省统一身份认证。可能是取消了、等得太久，或者对方系统暂时不能用。请再试一次，或者用用户名和密码登录。");

    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public Ruling Refusal { get; private set; } = Failed;

    public async Task<IActionResult> OnGet(bool begin, bool failed, CancellationToken cancellation)
    {
        if (!ProvincialIdentity.IsSet(configuration))
            return NotFound();
        if (begin)
            return Challenge(
                new AuthenticationProperties { RedirectUri = $"/sign-in/provincial?next={Uri.EscapeDataString(Next ?? "")}" }, ProvincialIdentity.Scheme);
        Response.Headers.CacheControl = "no-store";
        var came = await HttpContext.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        if (failed || came.Principal?.FindFirst(ProvincialIdentity.NumberClaim) is not { } number)
            return Page();
        Refusal = await enter.Run(number.Value, cancellation);
        return Refusal.IsAllowed ? LocalRedirect(Url.IsLocalUrl(Next) ? Next : "/desk") : Page();
    }
}
