using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Platform.Web;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Shared;

namespace Yangguang.Requests.Desk;

/// <summary>拟定答复: first the result, then exactly what its letter has to say (arts. 36–39).</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class AnswerModel(ReadCase read, DraftDecision draft) : PageModel, IReloads
{
    private static readonly DecisionCode[] AfterWaiting = [DecisionCode.NotCorrected, DecisionCode.FeeUnpaid];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The chosen result; null while there is none.</summary>
    [BindProperty(SupportsGet = true)]
    public DecisionCode? Code { get; set; }

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public CaseSheet Sheet { get; private set; } = null!;

    public Decision? Decision => Code is { } code && Enum.IsDefined(code) ? DecisionCodes.Of(code) : null;

    /// <summary>The results that this state allows at all.</summary>
    public IEnumerable<IGrouping<DecisionFamily, Decision>> Offered => DecisionCodes.All.Where(each => Sheet.Request.State switch
    {
        RequestState.CorrectionAsked => each.Code == DecisionCode.NotCorrected,
        RequestState.FeeNoticed => each.Code == DecisionCode.FeeUnpaid,
        RequestState.ReasonAsked => each.Code == DecisionCode.Excessive,
        _ => !AfterWaiting.Contains(each.Code),
    }).GroupBy(each => each.Family);

    public bool IsRewriting => Sheet.Request.State == RequestState.Decided;

    private Actor Actor => Actor.From(User);

    private RequestId Key => RequestId.From(Id);

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (IsRewriting)
            Code = Sheet.Request.Draft.Code;
        else if (!RequestTable.Allows(Sheet.Request.State, RequestAct.Decide))
            return Redirect($"/desk/requests/{Id:n}");
        Input = AnswerInput.Of(Sheet.Request.Draft);
        Input.SearchedOn ??= Sheet.Clock.Today;
        if (Decision is { } decision)
            Begin(decision);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await Load(cancellation) || Decision is not { } decision)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var answer = Input.ToDraft(decision.Code);
        if (IsRewriting)
            await draft.Rewrite(Key, answer, Actor, cancellation);
        else
            await draft.Run(Key, answer, Actor, cancellation);
        TempData.Say("答复已拟定，等待公开机构负责人签发；拟稿人不能签发。");
        return Redirect($"/desk/requests/{Id:n}");
    }

    public Task Reload() => Load(CancellationToken.None);

    private void Begin(Decision decision)
    {
        foreach (var element in decision.Must.Concat(decision.Instead).Where(element => string.IsNullOrEmpty(Input.Words.GetValueOrDefault(element))))
            Input.Words[element] = StockText.For(element, decision.Code, Sheet.Request, Sheet.Kin);
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await read.Run(Key, Actor, cancellation) is not { } sheet)
            return false;
        Sheet = sheet;
        return true;
    }
}
