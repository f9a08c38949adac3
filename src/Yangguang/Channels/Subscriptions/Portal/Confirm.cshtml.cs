using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Channels.Subscriptions.Portal;

/// <summary>确认订阅. A button, because mail programs open every link by themselves.</summary>
public sealed class ConfirmModel(ManageSubscription manage, TopicBook topics, LinkSeal links) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public IReadOnlyCollection<string> Wanted { get; private set; } = [];

    public Pace Pace { get; private set; }

    public bool IsGood { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        await Reload();
        return IsGood ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        var subscription = await manage.Find(Token, LinkPurpose.Confirm, cancellation);
        await manage.Confirm(Token, cancellation);
        TempData.Say("订阅已确认。以后可以在这里修改，或者用邮件里的链接。");
        return Redirect($"/subscribe/manage/{links.Seal(new(subscription!.Id, LinkPurpose.Manage))}");
    }

    public async Task Reload()
    {
        if (await manage.Find(Token, LinkPurpose.Confirm) is not { } subscription)
            return;
        (IsGood, Pace) = (true, subscription.AskedPace);
        Wanted = [.. (await topics.Names(subscription.AskedTopics.Select(Topic.Parse).OfType<Topic>())).Values];
    }
}
