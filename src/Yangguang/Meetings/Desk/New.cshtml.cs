using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Shared;

namespace Yangguang.Meetings.Desk;

/// <summary>A meeting that was held, logged with its agenda.</summary>
[Authorize(Policy = nameof(Permission.MayDraftRecords))]
public sealed class NewModel(LogMeeting log, TimeProvider time) : PageModel
{
    [BindProperty]
    public MeetingInput Input { get; set; } = new();

    public void OnGet()
    {
        Input.HeldOn = time.Today();
        Input.AddSpareLines();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();
        var actor = Actor.From(User);
        var meeting = await log.Run(actor.BodyId, Input.ToFacts(), Input.ToAgenda(), actor, cancellation);
        TempData.Say($"已登记，最迟 {meeting.DueOn:yyyy-MM-dd} 公开。");
        return Redirect($"/desk/meetings/{meeting.Id}");
    }
}
