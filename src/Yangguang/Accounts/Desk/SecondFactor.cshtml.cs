using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Factors;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Accounts.Desk;

/// <summary>动态验证码: set up by QR code or by typing, with recovery codes to print; removed only after a proof.</summary>
[OwnAccount]
[RecentProof]
[Authorize(Policy = nameof(Permission.MayUseDesk))]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SecondFactorModel(YangguangDb db, SetSecondFactor set, FactorPolicy policy, Site site) : PageModel, IReloads
{
    private byte[] secret = [];
    private string userName = "";

    /// <summary>The offered secret, sealed, until its first code was typed.</summary>
    [BindProperty]
    public string? Offer { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public SecondFactor Factor { get; private set; } = new();

    public bool IsAsked => policy.Asks(Actor.From(User).Role);

    /// <summary>Shown this once, right after they were made.</summary>
    public IReadOnlyList<string> FreshCodes { get; private set; } = [];

    public string Address => Totp.Address(secret, site.Title, userName);

    /// <summary>The secret for typing, in groups of four.</summary>
    public string Letters => string.Join(' ', Totp.InLetters(secret).Chunk(4).Select(four => new string(four)));

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPostSet(CancellationToken cancellation)
    {
        FreshCodes = await set.Run(Offer ?? "", Code ?? "", Actor.From(User), cancellation);
        await Reload();
        return Page();
    }

    public async Task<IActionResult> OnPostCodes(CancellationToken cancellation)
    {
        FreshCodes = await set.NewCodes(Actor.From(User), cancellation);
        await Reload();
        return Page();
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken cancellation)
    {
        await set.Remove(Actor.From(User), cancellation);
        TempData.Say("动态验证码已停用，以后只凭密码登录。");
        return RedirectToPage();
    }

    public async Task Reload()
    {
        var id = Actor.From(User).StaffId;
        var own = await db.Staff.AsNoTracking().SingleAsync(staff => staff.Id == id);
        (Factor, userName) = (own.Factor, own.UserName!);
        if (Factor.IsSet)
            return;
        if (Offer is { } kept && set.Again(kept) is { } known)
            secret = known;
        else
            (Offer, secret) = set.Offer();
        Code = null;
        ModelState.Remove(nameof(Offer));
        ModelState.Remove(nameof(Code));
    }
}
