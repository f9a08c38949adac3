using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;

namespace Yangguang.Channels.Subscriptions.Portal;

/// <summary>邮件订阅: pages lead here with what they show already chosen.</summary>
public sealed class SubscribeModel(YangguangDb db, TopicBook topics, Subscribe subscribe) : PageModel, IReloads
{
    [BindProperty]
    public TopicForm Input { get; set; } = new();

    [BindProperty]
    [Required(ErrorMessage = "请填写邮箱地址。")]
    public string? Address { get; set; }

    public TopicChoices Choices { get; private set; } = null!;

    public bool IsAsked { get; private set; }

    public async Task OnGet(string? tag, string? area, string? body, string? item, string? words)
    {
        Input.Topics = [.. new[] { Topic.Parse($"tag:{tag}"), Topic.Parse($"item:{item}") }.OfType<Topic>().Select(topic => topic.ToString())];
        (Input.Area, Input.Body, Input.Words) = (area, body, words);
        await Reload();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            await subscribe.Run(Address, Input.Read(), Input.Pace, HttpContext.Connection.RemoteIpAddress?.ToString() ?? "", cancellation);
            IsAsked = true;
        }

        await Reload();
        return Page();
    }

    public async Task Reload()
    {
        Choices = await TopicChoices.For(Input, db, topics, HttpContext.RequestAborted);
        // A village is not in the list, but its own page leads here.
        if (Input.Body is { Length: > 0 } code && Choices.Bodies.All(body => body.Value != code)
            && (await topics.Names([new Topic(TopicKind.Body, code)])).Values.FirstOrDefault() is { } name)
            Choices = Choices with { Bodies = [.. Choices.Bodies, new(name, code)] };
    }
}
