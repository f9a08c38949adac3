using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Rules.Requests.Disputes;
using Yangguang.Shared;

namespace Yangguang.Requests.Disputes.Desk;

/// <summary>One dispute: its facts, how it ended, and until when the organ must act.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class ShowModel(
    YangguangDb db, RegisterDispute register, CloseDispute close, DisputedRequest disputed, History history, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public DisputeInput Input { get; set; } = new();

    [BindProperty]
    public EndingInput Ending { get; set; } = new();

    [BindProperty]
    public DateOnly? PerformedOn { get; set; }

    public Dispute Dispute { get; private set; } = null!;

    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    public string? RequestNumber { get; private set; }

    public DateOnly Today { get; } = time.Today();

    private Actor Actor => Actor.From(User);

    private DisputeId Key => DisputeId.From(Id);

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        Input = DisputeInput.Of(Dispute.Facts, RequestNumber);
        (Ending.ClosedOn, PerformedOn) = (Today, Today);
        return Page();
    }

    public Task<IActionResult> OnPost(CancellationToken cancellation) => Act(async () =>
    {
        await register.Rewrite(Key, await disputed.Complete(Input.ToFacts(), Input.RequestNumber, Actor, cancellation), Actor, cancellation);
        return "已保存。";
    }, cancellation);

    public Task<IActionResult> OnPostClose(CancellationToken cancellation) => Act(async () =>
    {
        await close.Run(Key, new DisputeEnding(Ending.Outcome, Ending.ClosedOn ?? default, Ending.Note ?? "", Ending.EffectiveOn), Actor, cancellation);
        return "已登记审结。";
    }, cancellation);

    public Task<IActionResult> OnPostReopen(CancellationToken cancellation) => Act(async () =>
    {
        await close.Reopen(Key, Actor, cancellation);
        return "已撤回审结登记。";
    }, cancellation);

    public Task<IActionResult> OnPostPerform(CancellationToken cancellation) => Act(async () =>
    {
        await close.Perform(Key, PerformedOn ?? default, Actor, cancellation);
        return "已登记履行。";
    }, cancellation);

    public Task Reload() => Load(default);

    private async Task<IActionResult> Act(Func<Task<string>> act, CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        TempData.Say(await act());
        return Redirect($"/desk/requests/disputes/{Key}");
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await db.Disputes.AsNoTracking().SingleOrDefaultAsync(dispute => dispute.Id == Key, cancellation) is not { } found || !Actor.ActsFor(found.BodyId))
            return false;
        Dispute = found;
        RequestNumber = await disputed.NumberOf(found.Facts, cancellation);
        History = await history.Of(Id, cancellation);
        return true;
    }
}

/// <summary>The form of an ending.</summary>
public sealed class EndingInput
{
    public DisputeOutcome Outcome { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public string? Note { get; set; }

    public DateOnly? EffectiveOn { get; set; }
}
