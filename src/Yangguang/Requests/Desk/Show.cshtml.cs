using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform.Web;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Supervising;
using Yangguang.Shared;

namespace Yangguang.Requests.Desk;

/// <summary>One case: where it is, by when, what may be done now and what that would do to the dates.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class ShowModel(ReadCase read, TakeAct take, ActChoices choices, SeeApplicant see, Urge urge) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The act whose form is open; the likeliest when none is chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public CaseAct? Act { get; set; }

    /// <summary>The letter that the act is about.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Letter { get; set; }

    [BindProperty]
    public ActInput Input { get; set; } = new();

    [BindProperty]
    public string? Purpose { get; set; }

    [BindProperty]
    public UrgeInput Urging { get; set; } = new();

    public CaseSheet Sheet { get; private set; } = null!;

    public InformationRequest Request0 => Sheet.Request;

    public ActChoices Choices => choices;

    public CaseForecast? Forecast { get; private set; }

    public FeeProposal? Fee { get; private set; }

    /// <summary>The applicant's details, after they were asked for with a purpose.</summary>
    public ApplicantDetails? Seen { get; private set; }

    public Actor Actor => Actor.From(User);

    public bool MayUrge => Actor.May(Permission.MaySuperviseDuties) && Sheet.Request.State is not (Yangguang.Rules.Requests.Case.RequestState.Archived or Yangguang.Rules.Requests.Case.RequestState.Closed);

    public OfferedAct? Offered => Sheet.Acts.FirstOrDefault(offered => offered.Act == Input.Act && offered.Refusal is null);

    private RequestId Key => RequestId.From(Id);

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        Input = Begin();
        await Prepare(cancellation);
        return Page();
    }

    /// <summary>先看后果: the form as it was typed, with what it would do; nothing is saved.</summary>
    public async Task<IActionResult> OnPostForecast(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        await Prepare(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAct(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
        {
            await Prepare(cancellation);
            return Page();
        }

        TempData.Say(await take.Run(Key, Input, Actor, cancellation));
        return Redirect($"/desk/requests/{Id:n}");
    }

    /// <summary>查看: shown once, on this answer; noted with its purpose.</summary>
    [RecentProof]
    public async Task<IActionResult> OnPostSee(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        Seen = await see.Run(Key, Purpose ?? "", Actor, cancellation);
        await Load(cancellation);
        Input = Begin();
        await Prepare(cancellation);
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    public async Task<IActionResult> OnPostUrge(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        await urge.Run(Key, Urging.Text ?? "", Urging.AnswerBy ?? throw ActInput.Missing("反馈日期"), Actor, cancellation);
        TempData.Say("督办已发出，经办机关在案卷和看板上都能看到。");
        return Redirect($"/desk/requests/{Id:n}");
    }

    public async Task<IActionResult> OnPostReport(CancellationToken cancellation)
    {
        if (!await Load(cancellation) || Sheet.Supervisions.All(each => each.Id.Value != Urging.Id))
            return NotFound();
        await urge.Answer(SupervisionId.From(Urging.Id), Urging.Text ?? "", Actor, cancellation);
        TempData.Say("已反馈。");
        return Redirect($"/desk/requests/{Id:n}");
    }

    public async Task Reload()
    {
        await Load(CancellationToken.None);
        if (Request.Form["handler"] != "Act" && Request.Query["handler"] != "Act")
            Input = Begin();
        await Prepare(CancellationToken.None);
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await read.Run(Key, Actor, cancellation) is not { } sheet)
            return false;
        Sheet = sheet;
        return true;
    }

    /// <summary>The form of the chosen act, filled in as far as it can be known.</summary>
    private ActInput Begin()
    {
        var first = Sheet.Acts.FirstOrDefault(offered => offered.Refusal is null)?.Act ?? CaseAct.MakePublic;
        var open = Sheet.Request.Consultations.FirstOrDefault(letter => letter.IsOpen)?.Id.Value;
        return new()
        {
            Act = Act ?? first,
            On = (Act ?? first) == CaseAct.AcceptReason ? null : Sheet.Clock.Today,
            Letter = Letter ?? open,
            Subject = Sheet.Request.Wish.Subject,
            DocumentNumber = Sheet.Request.Wish.DocumentNumber,
            Description = Sheet.Request.Wish.Description,
        };
    }

    private async Task Prepare(CancellationToken cancellation)
    {
        Forecast = CaseForecast.Of(Sheet.Request, Input, Sheet.Clock);
        Fee = FeeProposal.Of(Input.FeeWay, Sheet.Kin.OrdinalInMonth, Input.Pages ?? 0);
        await choices.Read(Input.Act, Sheet, cancellation);
    }
}

/// <summary>督办 as it is typed, and its answer.</summary>
public sealed class UrgeInput
{
    public Guid Id { get; set; }

    public string? Text { get; set; }

    public DateOnly? AnswerBy { get; set; }
}
