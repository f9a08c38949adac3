using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Privacy;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Shared;

namespace Yangguang.Requests.Answers.Desk;

/// <summary>公开一件答复: question and answer proposed from the case with numbers covered, to be read through by a person.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class NewModel(YangguangDb db, PublishAnswer publish) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerForm Input { get; set; } = new();

    public InformationRequest Case { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        if (!await Find())
            return NotFound();
        var said = Case.Draft.Words.Where(each => each.Key is LetterElement.Information or LetterElement.WayToObtain or LetterElement.WithheldParts).Select(each => each.Value);
        Input = new()
        {
            Title = Masked(Case.Wish.Subject),
            Question = Masked(Case.Wish.Description.Length > 0 ? Case.Wish.Description : Case.Wish.Subject),
            Answer = Masked(string.Join('\n', said)),
        };
        return Page();
    }

    [RecentProof]
    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await Find())
            return NotFound();
        var answer = await publish.Run(Case.Id, new() { Title = Input.Title, Question = Input.Question, Answer = Input.Answer, IndexNumber = Input.IndexNumber },
            Input.IsLookedThrough, Actor.From(User), cancellation);
        TempData.Say("答复已经向社会公开。");
        return Redirect($"/requests/answers/{answer.Id}");
    }

    public Task Reload() => Find();

    private static string Masked(string text) => Masking.Mask(text, PersonalData.Find(text));

    private async Task<bool> Find()
    {
        var id = RequestId.From(Id);
        if (await db.Requests.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id) is not { } request
            || !RequestRules.Handles(Actor.From(User), request.BodyId).IsAllowed || !AnswerRules.IsAnswered(request).IsAllowed)
            return false;
        Case = request;
        return true;
    }
}

/// <summary>What a clerk writes.</summary>
public sealed class AnswerForm
{
    public string Title { get; set; } = "";

    public string Question { get; set; } = "";

    public string Answer { get; set; } = "";

    public string IndexNumber { get; set; } = "";

    public bool IsLookedThrough { get; set; }
}
