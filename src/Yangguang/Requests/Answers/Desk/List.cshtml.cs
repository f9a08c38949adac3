using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Requests.Answers.Portal;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Shared;

namespace Yangguang.Requests.Answers.Desk;

/// <summary>公开答复: answers that could be told to everybody, those with the applicant's consent first, and those that were.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class ListModel(YangguangDb db, PublishAnswer publish) : PageModel, IReloads
{
    private const int MostShown = 50;

    private static readonly DecisionCode[] Given = [DecisionCode.AlreadyPublic, DecisionCode.Granted, DecisionCode.PartlyGranted];

    [BindProperty]
    public string Why { get; set; } = "";

    public IReadOnlyList<AnswerCandidate> Candidates { get; private set; } = [];

    public IReadOnlyList<AnswerLine> Published { get; private set; } = [];

    public Task OnGet() => Reload();

    [RecentProof]
    public async Task<IActionResult> OnPostWithdraw(Guid answer, CancellationToken cancellation)
    {
        await publish.Withdraw(PublishedAnswerId.From(answer), Why, Actor.From(User), cancellation);
        TempData.Say("已经撤下。");
        return Redirect("/desk/answers");
    }

    public async Task Reload()
    {
        var actor = Actor.From(User);
        var (own, all) = (actor.BodyId, actor.May(Permission.MaySuperviseDuties));
        Candidates = await (
            from request in db.Requests.AsNoTracking()
            where (all || request.BodyId == own) && (request.State == RequestState.Delivered || request.State == RequestState.Archived)
                && request.Decision != null && Given.Contains(request.Decision.Value) && !db.PublishedAnswers.Any(answer => answer.RequestId == request.Id)
            orderby request.Wish.MayPublishAnswer descending, request.DecidedOn descending
            select new AnswerCandidate(request.Id, request.Number ?? "", request.Wish.Subject, request.DecidedOn!.Value, request.Wish.MayPublishAnswer, request.Wish.SuggestsProactive))
            .Take(MostShown).ToListAsync();
        Published = await (
            from answer in db.PublishedAnswers.AsNoTracking()
            where answer.WithdrawnAt == null && (all || answer.BodyId == own)
            join body in db.Bodies on answer.BodyId equals body.Id
            orderby answer.PublishedAt descending
            select new AnswerLine(answer.Id, answer.Words, answer.Decision, body.ShortName, body.Code, answer.AnsweredOn, answer.PublishedAt, answer.HasConsent))
            .Take(MostShown).ToListAsync();
    }
}

/// <summary>An answer that could be published.</summary>
public sealed record AnswerCandidate(RequestId Id, string Number, string Subject, DateOnly DecidedOn, bool HasConsent, bool SuggestsProactive);
