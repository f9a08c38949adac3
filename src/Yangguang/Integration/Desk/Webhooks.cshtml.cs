using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Integration.Webhooks;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Integration.Desk;

/// <summary>消息推送: addresses at which systems are told of changes, the log of what went there, and sending again.</summary>
[Authorize(Policy = nameof(Permission.MayConnectSystems))]
public sealed class WebhooksModel(
    YangguangDb db, SystemWebhooks read, AddWebhook add, StopWebhook stop, RekeyWebhook rekey, ResendDelivery resend, ReplayEvents replay) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public bool Failed { get; set; }

    [BindProperty]
    public NewWebhook Input { get; set; } = new();

    [BindProperty]
    [Display(Name = "从哪一天起")]
    public DateOnly? Since { get; set; }

    public IReadOnlyList<WebhookLine> Webhooks { get; private set; } = [];

    public IReadOnlyList<DeliveryLine> Log { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Systems { get; private set; } = [];

    /// <summary>The secret just made; shown this once.</summary>
    public string? FreshSecret { get; private set; }

    public Task OnGetAsync() => Reload();

    [RecentProof]
    public async Task<IActionResult> OnPostAddAsync()
    {
        WebhookRules.SystemIsChosen(Input.System is not null).OrRefuse();
        FreshSecret = (await add.Run(
            ConnectedSystemId.From(Input.System!.Value), Input.Address, Input.Types, Input.OwnBodyOnly, Actor.From(User))).Secret.Text;
        return await Shown();
    }

    [RecentProof]
    public async Task<IActionResult> OnPostRekeyAsync(Guid id)
    {
        FreshSecret = (await rekey.Run(WebhookId.From(id), Actor.From(User))).Text;
        return await Shown();
    }

    [RecentProof]
    public async Task<IActionResult> OnPostStopAsync(Guid id)
    {
        await stop.Run(WebhookId.From(id), Actor.From(User));
        TempData.Say("已停用这个接收地址，不再发送。");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostResendAsync(Guid id)
    {
        await resend.Run(WebhookDeliveryId.From(id), Actor.From(User));
        TempData.Say("已排入发送，几秒内发出。消息编号不变，对方可据此去重。");
        return RedirectToPage(new { Failed });
    }

    public async Task<IActionResult> OnPostReplayAsync(Guid id)
    {
        WebhookRules.PointIsGiven(Since is not null).OrRefuse();
        var count = await replay.Since(WebhookId.From(id), Since!.Value, Actor.From(User));
        TempData.Say($"已排入发送 {count} 条消息。");
        return RedirectToPage();
    }

    public async Task Reload()
    {
        Webhooks = await read.All();
        Log = await read.Log(Failed);
        Systems = await db.ConnectedSystems.AsNoTracking().Where(system => system.DisconnectedAt == null)
            .OrderBy(system => system.Name).Select(system => new SelectListItem(system.Name, system.Id.ToString())).ToListAsync();
    }

    private async Task<IActionResult> Shown()
    {
        ModelState.Clear();
        Input = new();
        await Reload();
        return Page();
    }
}

public sealed class NewWebhook
{
    [Display(Name = "系统")]
    public Guid? System { get; set; }

    [Display(Name = "接收地址")]
    public string Address { get; set; } = "";

    public List<string> Types { get; set; } = [];

    [Display(Name = "只接收本单位的消息")]
    public bool OwnBodyOnly { get; set; } = true;
}
