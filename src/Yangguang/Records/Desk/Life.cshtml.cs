using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform;
using Yangguang.Platform.Web;
using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>After publication: revise, withdraw, repeal or amend, review an urgent publication afterwards.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class LifeModel(
    ReadRecord read, ReviseRecord revise, WithdrawRecord withdraw, ChangeValidity validity, ReviewUrgent after, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string Note { get; set; } = "";

    [BindProperty]
    public string ReplacedBy { get; set; } = "";

    [BindProperty]
    public Validity To { get; set; } = Validity.Repealed;

    [BindProperty]
    public DateOnly? On { get; set; }

    /// <summary>Which of the forms was sent, so that it comes back open with what was typed.</summary>
    public string Sent { get; private set; } = "";

    public RecordSheet Sheet { get; private set; } = null!;

    public Actor Actor => Actor.From(User);

    public bool MayRevise => Actor.May(Permission.MayDraftRecords) && Sheet.Record.State is RecordState.Published or RecordState.Registered;

    public bool MayDecide => Actor.May(Permission.MayReviewRecords);

    public DateOnly Today => time.Today();

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        On = time.Today();
        return await Load(cancellation) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostRevise(CancellationToken cancellation) => Act("Revise", Permission.MayDraftRecords, async () =>
    {
        await revise.Run(RecordId.From(Id), Note, Actor, cancellation);
        return "已开始修订。新版审签发布之前，公开的页面不变。";
    });

    [RecentProof]
    public Task<IActionResult> OnPostWithdraw(CancellationToken cancellation) => Act("Withdraw", Permission.MayReviewRecords, async () =>
    {
        await withdraw.Run(RecordId.From(Id), Note, ReplacedBy, Actor, cancellation);
        return "已撤下。原网址显示撤下的原因。";
    });

    public Task<IActionResult> OnPostValidity(CancellationToken cancellation) => Act("Validity", Permission.MayReviewRecords, async () =>
    {
        await validity.Run(RecordId.From(Id), To, On ?? time.Today(), Note, ReplacedBy, Actor, cancellation);
        return $"已登记：自 {On ?? time.Today():yyyy-MM-dd} 起{To.InWords()}。";
    });

    public Task<IActionResult> OnPostAfter(CancellationToken cancellation) => Act("After", Permission.MayReviewRecords, async () =>
    {
        await after.Run(RecordId.From(Id), Note, Actor, cancellation);
        return "已补审。";
    });

    public Task Reload() => Load(CancellationToken.None);

    private async Task<IActionResult> Act(string form, Permission permission, Func<Task<string>> act)
    {
        Sent = form;
        if (!await Load(CancellationToken.None))
            return NotFound();
        if (!Actor.May(permission))
            return Forbid();
        if (!ModelState.IsValid)
            return Page();
        TempData.Say(await act());
        return Redirect($"/desk/records/{Id:n}");
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await read.Run(RecordId.From(Id), Actor, cancellation) is not { } sheet)
            return false;
        Sheet = sheet;
        return true;
    }
}
