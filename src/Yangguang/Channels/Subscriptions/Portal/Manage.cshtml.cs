using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Channels.Subscriptions.Portal;

/// <summary>订阅设置 for whoever holds the signed link of a letter.</summary>
public sealed class ManageModel(YangguangDb db, ManageSubscription manage, TopicBook topics, AddressSeal seal) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public TopicForm Input { get; set; } = new();

    public TopicChoices Choices { get; private set; } = null!;

    /// <summary>The address, masked.</summary>
    public string Address { get; private set; } = "";

    public async Task<IActionResult> OnGet()
    {
        if (await manage.Find(Token, LinkPurpose.Manage) is not { } subscription)
            return NotFound();
        Input = TopicForm.Of(subscription);
        await Reload();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        await manage.Choose(Token, Input.Read(), Input.Pace, cancellation);
        TempData.Say("已保存。");
        return Redirect($"/subscribe/manage/{Token}");
    }

    public async Task<IActionResult> OnPostEnd(CancellationToken cancellation)
    {
        await manage.End(Token, LinkPurpose.Manage, cancellation);
        TempData.Say("已退订，邮箱地址已删除。");
        return Redirect("/subscribe");
    }

    public async Task Reload()
    {
        Address = await manage.Find(Token, LinkPurpose.Manage) is { } subscription ? seal.Open(subscription.Address)?.Masked ?? "" : "";
        Choices = await TopicChoices.For(Input, db, topics, HttpContext.RequestAborted);
    }
}
