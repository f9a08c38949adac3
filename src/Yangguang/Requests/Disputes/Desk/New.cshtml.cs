using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Shared;

namespace Yangguang.Requests.Disputes.Desk;

/// <summary>A reconsideration or lawsuit that was brought.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class NewModel(RegisterDispute register, DisputedRequest disputed, TimeProvider time) : PageModel
{
    [BindProperty]
    public DisputeInput Input { get; set; } = new();

    /// <param name="request">登记编号 of the request it is about, when its page led here.</param>
    public void OnGet(string? request) => (Input.FiledOn, Input.RequestNumber) = (time.Today(), request);

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();
        var actor = Actor.From(User);
        var facts = await disputed.Complete(Input.ToFacts(), Input.RequestNumber, actor, cancellation);
        var dispute = await register.Run(await disputed.BodyOf(facts, actor, cancellation), facts, actor, cancellation);
        TempData.Say("已登记。");
        return Redirect($"/desk/requests/disputes/{dispute.Id}");
    }
}
