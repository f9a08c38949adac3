using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>批量提交: what would come of each chosen draft before anything is done, how each stands afterwards, and the way back.</summary>
[Authorize(Policy = nameof(Permission.MayDraftRecords))]
public sealed class SubmitModel(SubmitMany many) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid[] Id { get; set; } = [];

    public IReadOnlyList<ManyLine> Lines { get; private set; } = [];

    public int Ready => Lines.Count(line => line.After is not null);

    public int UnderWay => Lines.Count(line => GateTable.Allows(line.State, RecordAct.Recall));

    private Actor Actor => Actor.From(User);

    private IReadOnlyCollection<RecordId> Ids => [.. Id.Distinct().Select(RecordId.From)];

    public async Task OnGet(CancellationToken cancellation) => Lines = await many.Preview(Ids, Actor, cancellation);

    public async Task<IActionResult> OnPost(CancellationToken cancellation) => Told("提交", await many.Submit(Ids, Actor, cancellation));

    public async Task<IActionResult> OnPostRecall(CancellationToken cancellation) => Told("撤回", await many.Recall(Ids, Actor, cancellation));

    private RedirectResult Told(string what, (int Done, int Refused) came)
    {
        TempData.Say(came.Refused == 0 ? $"已{what} {came.Done} 条。" : $"已{what} {came.Done} 条，{came.Refused} 条没有{what}，原因见下表。");
        return Redirect("/desk/records/submit?" + string.Join('&', Id.Select(id => $"id={id:n}")));
    }
}
