using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts.Passkeys;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Accounts.Desk;

/// <summary>通行密钥: those of the own account, a new one for this device, and the questions that scripts ask for.</summary>
[OwnAccount]
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class PasskeysModel(KeepPasskeys keep) : PageModel, IReloads
{
    /// <summary>The device's answer, as the script put it in.</summary>
    [BindProperty]
    public string? Passkey { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    public IReadOnlyList<PasskeyLine> Lines { get; private set; } = [];

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPostOffer(CancellationToken cancellation) =>
        Content(await keep.Offer(Actor.From(User), cancellation), "application/json");

    /// <summary>A question for a proof in this session.</summary>
    public async Task<IActionResult> OnPostQuestion(CancellationToken cancellation) =>
        Content(await keep.Question(Actor.From(User), cancellation), "application/json");

    [RecentProof]
    public async Task<IActionResult> OnPostAdd(CancellationToken cancellation)
    {
        await keep.Add(Passkey ?? "", Name ?? "", Actor.From(User), cancellation);
        TempData.Say("通行密钥已登记，下次可以用它登录。");
        return RedirectToPage();
    }

    [RecentProof]
    public async Task<IActionResult> OnPostRemove(string id, CancellationToken cancellation)
    {
        await keep.Remove(id, Actor.From(User), cancellation);
        TempData.Say("通行密钥已删除。");
        return RedirectToPage();
    }

    public async Task Reload() => Lines = await keep.All(Actor.From(User).StaffId);
}
