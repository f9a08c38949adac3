using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Law;
using Yangguang.Shared;

namespace Yangguang.Requests.Portal;

/// <summary>征求意见的答复 by the signed link of a letter: what is asked, until when, what silence means; never who asks.</summary>
[LimitsSending]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OpinionModel(YangguangDb db, CaseLinks links, CaseDesk desk, Consult consult, TimeProvider time) : PageModel, IReloads
{
    private static readonly Actor Party = Actor.System with { Name = "被征求意见方" };

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public Opinion? Opinion { get; set; }

    [BindProperty]
    public string Words { get; set; } = "";

    public Consultation Letter { get; private set; } = null!;

    public string BodyName { get; private set; } = "";

    public OfficeFacts Office { get; private set; } = new();

    public DateOnly AnswerBy { get; private set; }

    /// <summary>True when the last day is over; whoever still has something to say may, as long as the case is open.</summary>
    public bool IsLate => AnswerBy < time.Today();

    public string EffectOfSilence => Letter.Kind switch
    {
        ConsultationKind.ThirdParty => "逾期没有答复的，由行政机关依照条例的规定决定是否公开。不答复不等于同意，也不等于不同意。",
        ConsultationKind.JointMaker => "逾期没有答复的，视为同意公开。",
        _ => "逾期没有答复的，由行政机关自行决定。",
    };

    public async Task<IActionResult> OnGet() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await Find())
            return NotFound();
        if (Opinion is not (Requests.Opinion.Agrees or Requests.Opinion.Objects or Requests.Opinion.AgreesPartly))
            Ruling.Refused("opinion.missing", "请选择是否同意公开。").OrRefuse();
        if (Opinion != Requests.Opinion.Agrees && Words.Trim().Length == 0)
            Ruling.Refused("opinion.reason", "不同意公开的，请写明理由：公开会怎样损害您的合法权益。没有合理理由的，行政机关可能决定公开。", Laws.DisclosureRegulation("第三十二条")).OrRefuse();
        // Whoever answers has the letter.
        if (Letter is { IsOpen: true, ReceivedOn: null })
            await consult.NoteReceived(Letter.RequestId, Letter.Id, time.Today(), Party, cancellation);
        await consult.Close(Letter.RequestId, Letter.Id, Opinion!.Value, time.Today(), Words, Party, cancellation);
        TempData.Say("已经收到您的意见。");
        return Redirect($"/requests/opinion/{Token}");
    }

    public Task Reload() => Find();

    private async Task<bool> Find()
    {
        var cancellation = HttpContext.RequestAborted;
        if (await links.Letter(Token, cancellation) is not { } id)
            return false;
        var found = await (from each in db.Consultations.AsNoTracking()
                           where each.Id == id
                           join request in db.Requests on each.RequestId equals request.Id
                           join body in db.Bodies on request.BodyId equals body.Id
                           select new { Letter = each, body.Name, body.Id }).SingleOrDefaultAsync(cancellation);
        if (found is null)
            return false;
        (Letter, BodyName) = (found.Letter, found.Name);
        Office = (await db.RequestOffices.AsNoTracking().SingleOrDefaultAsync(office => office.BodyId == found.Id, cancellation))?.Facts ?? new();
        AnswerBy = Letter.AnswerBy(await desk.Clock(cancellation)).DueOn;
        return true;
    }
}
