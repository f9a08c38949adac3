using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts.Provincial;
using Yangguang.Accounts.SignIn;
using Yangguang.Platform.Guard;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.Portal;

/// <summary>The door of the desk: password, then a code where the account has one; or a passkey; or the province's identity service.</summary>
public sealed class SignInModel(EnterDesk enter, EnterByPasskey passkeys, DemonstrationAccounts demonstration, IConfiguration configuration) : PageModel
{
    private const string Desk = "/desk";

    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Whose password was right, sealed, while the code is asked for.</summary>
    [BindProperty]
    public string? Step { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>A passkey's answer, as the script put it in.</summary>
    [BindProperty]
    public string? Passkey { get; set; }

    /// <summary>Where to go afterwards; only addresses of this site are followed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    /// <summary>The demonstration account whose line was chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Account { get; set; }

    public IReadOnlyList<DemonstrationAccount> Samples { get; private set; } = [];

    /// <summary>Name of the province's identity service; null where none is set.</summary>
    public string? Province => ProvincialIdentity.IsSet(configuration) ? ProvincialIdentity.Name(configuration) : null;

    public bool AsksForCode => !string.IsNullOrEmpty(Step);

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
        if (!ModelState.IsValid)
            return await Again(Ruling.Allowed, cancellation);
        var entry = await enter.Run(UserName!, Password!, cancellation);
        Step = entry.SecondStep;
        ModelState.Remove(nameof(Step));
        if (AsksForCode)
            HttpContext.GoOnSigningIn();
        return entry.Ruling.IsAllowed && Step is null ? Onward() : await Again(entry.Ruling, cancellation);
    }

    public async Task<IActionResult> OnPostCode(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Code))
        {
            ModelState.AddModelError(nameof(Code), "请输入验证码。");
            return await Again(Ruling.Allowed, cancellation);
        }

        var ruling = await enter.Second(Step ?? "", Code, cancellation);
        if (ruling.IsAllowed)
            return Onward();
        if (ruling == SignInRules.StepIsOver)
            Step = null;
        Code = null;
        ModelState.Remove(nameof(Code));
        ModelState.Remove(nameof(Step));
        return await Again(ruling, cancellation);
    }

    /// <summary>The question for a passkey, asked by the page's script.</summary>
    public async Task<IActionResult> OnPostQuestion()
    {
        HttpContext.GoOnSigningIn();
        return Content(await passkeys.Options(), "application/json");
    }

    public async Task<IActionResult> OnPostPasskey(CancellationToken cancellation)
    {
        var ruling = await passkeys.Run(Passkey ?? "", cancellation);
        return ruling.IsAllowed ? Onward() : await Again(ruling, cancellation);
    }

    private async Task<PageResult> Again(Ruling ruling, CancellationToken cancellation)
    {
        if (!ruling.IsAllowed)
            ModelState.AddModelError("", ruling.Reason);
        Password = null;
        Samples = AsksForCode ? [] : await demonstration.Samples(cancellation);
        return Page();
    }

    private IActionResult Onward() => Url.IsLocalUrl(Next) ? LocalRedirect(Next) : Redirect(Desk);
}
