using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Requests.Acts;
using Yangguang.Shared;

namespace Yangguang.Requests.Desk;

/// <summary>征求意见: letters of other organs to this one, answered here instead of on paper (arts. 33, 34). The asking case stays closed to the reader.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class OpinionsModel(YangguangDb db, CaseDesk desk, AnswerConsultation answer, TimeProvider time) : PageModel, IReloads
{
    private const int Most = 200;

    [BindProperty]
    public OpinionInput Input { get; set; } = new();

    public DateOnly Today { get; } = time.Today();

    public CaseClock Clock { get; private set; } = null!;

    public IReadOnlyList<AskedOpinion> Open { get; private set; } = [];

    public IReadOnlyList<AskedOpinion> Closed { get; private set; } = [];

    private Actor Actor => Actor.From(User);

    public Task OnGet(CancellationToken cancellation) => Load(cancellation);

    public async Task<IActionResult> OnPostReceive(CancellationToken cancellation)
    {
        await Load(cancellation);
        await answer.Receive(ConsultationId.From(Input.Letter), Actor, cancellation);
        TempData.Say("已登记收到。期限从今天的次日起算。");
        return Redirect("/desk/opinions");
    }

    public async Task<IActionResult> OnPostAnswer(CancellationToken cancellation)
    {
        await Load(cancellation);
        await answer.Run(ConsultationId.From(Input.Letter), Input.Opinion, Input.Words ?? "", Actor, cancellation);
        TempData.Say("意见已送回发函机关，加密保存。");
        return Redirect("/desk/opinions");
    }

    public Task Reload() => Load(CancellationToken.None);

    private async Task Load(CancellationToken cancellation)
    {
        Clock = await desk.Clock(cancellation);
        var own = Actor.BodyId;
        var letters = await (from letter in db.Consultations.AsNoTracking()
                             where letter.BodyId == own
                             join request in db.Requests on letter.RequestId equals request.Id
                             join asking in db.Bodies on request.BodyId equals asking.Id
                             orderby letter.SentOn descending
                             select new AskedOpinion(letter, asking.Name)).Take(Most).ToListAsync(cancellation);
        Open = [.. letters.Where(asked => asked.Letter.IsOpen).OrderBy(asked => asked.Letter.AnswerBy(Clock).DueOn)];
        Closed = [.. letters.Where(asked => !asked.Letter.IsOpen)];
    }
}

/// <summary>A letter to the reader's body.</summary>
public sealed record AskedOpinion(Consultation Letter, string From);

/// <summary>The answer as it is typed.</summary>
public sealed class OpinionInput
{
    public Guid Letter { get; set; }

    public Opinion Opinion { get; set; }

    public string? Words { get; set; }
}
