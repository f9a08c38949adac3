using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform;
using Yangguang.Platform.Web;
using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>审查: the text beside the sheet. What is refused comes back with everything that was ticked and typed.</summary>
[Authorize(Policy = nameof(Permission.MayReviewSecrecy))]
public sealed class GateModel(
    ReadRecord read, ReviewStep step, PublishRecord publish, PublishUrgently urgent, ReturnRecord giveBack, ReferRecord refer) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ReviewForm Input { get; set; } = new();

    public RecordSheet Sheet { get; private set; } = null!;

    public GatePanel? Panel => GatePanel.For(Sheet, Actor, Input);

    private Actor Actor => Actor.From(User);

    private RecordId Record => RecordId.From(Id);

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        Input.Seen = Sheet.Record.Revision;
        return Panel is null ? Redirect($"/desk/records/{Id:n}") : Page();
    }

    public Task<IActionResult> OnPostPass(CancellationToken cancellation) => Act(async () =>
        $"已通过，现在{(await step.Run(Record, Input.ToSheet(), Actor, cancellation)).InWords()}。");

    [RecentProof]
    public Task<IActionResult> OnPostPublish(CancellationToken cancellation) => Act(async () =>
        await publish.Run(Record, Input.ToSheet(), Actor, cancellation) switch
        {
            null => "已审签，到时自动发布。",
            { IsPublic: true } edition => $"已发布，索引号 {edition.IndexNumber}。",
            var edition => $"已审签登记，不向社会发布，索引号 {edition.IndexNumber}。",
        });

    [RecentProof]
    public Task<IActionResult> OnPostUrgent(CancellationToken cancellation) => Act(async () =>
        $"已紧急发布，索引号 {(await urgent.Run(Record, Input.Reason, Input.ToSheet(), Actor, cancellation)).IndexNumber}。请在期限内由另一位审核人员补审。");

    public Task<IActionResult> OnPostReturn(CancellationToken cancellation) => Act(async () =>
    {
        await giveBack.Run(Record, Input.Reason, Actor, cancellation);
        return "已退回起草人修改。";
    });

    public Task<IActionResult> OnPostRefer(CancellationToken cancellation) => Act(async () =>
    {
        await refer.Run(Record, Input.Reason, Actor, cancellation);
        return "已记为报请确定，答复后在本页登记。";
    });

    public Task<IActionResult> OnPostAnswer(CancellationToken cancellation) => Act(async () =>
    {
        await refer.Answer(Record, Input.Reason, Actor, cancellation);
        return "已登记答复，请继续保密审查。";
    });

    public async Task Reload()
    {
        await Load(CancellationToken.None);
        Input.Seen = Sheet.Record.Revision;
        ModelState.Remove("Input.Seen");
    }

    private async Task<IActionResult> Act(Func<Task<string>> act)
    {
        if (!await Load(CancellationToken.None))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        RecordRules.IsWhatWasSeen(Sheet.Record.Revision, Input.Seen).OrRefuse();
        try
        {
            TempData.Say(await act());
        }
        catch (DbUpdateConcurrencyException)
        {
            RecordRules.IsWhatWasSeen(0, 1).OrRefuse();
        }

        return Redirect($"/desk/records/{Id:n}");
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await read.Run(Record, Actor, cancellation) is not { } sheet)
            return false;
        Sheet = sheet;
        return true;
    }
}
