using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests.Answers.Portal;

/// <summary>答复过的申请, newest first.</summary>
public sealed class ListModel(YangguangDb db) : PageModel
{
    private const int MostShown = 100;

    public string Query { get; private set; } = "";

    public IReadOnlyList<AnswerLine> Answers { get; private set; } = [];

    public async Task OnGet(string? q, CancellationToken cancellation)
    {
        Query = q?.Trim() ?? "";
        Answers = await Newest(db, Query, MostShown, cancellation);
    }

    internal static async Task<IReadOnlyList<AnswerLine>> Newest(YangguangDb db, string query, int most, CancellationToken cancellation) => await (
        from answer in db.PublishedAnswers.AsNoTracking()
        where answer.WithdrawnAt == null && (query == "" || answer.Words.Title.Contains(query) || answer.Words.Question.Contains(query))
        join body in db.Bodies on answer.BodyId equals body.Id
        orderby answer.PublishedAt descending
        select new AnswerLine(answer.Id, answer.Words, answer.Decision, body.ShortName, body.Code, answer.AnsweredOn, answer.PublishedAt, answer.HasConsent))
        .Take(most).ToListAsync(cancellation);
}

/// <summary>A published answer as lists, pages and feeds show it.</summary>
public sealed record AnswerLine(
    PublishedAnswerId Id, AnswerWords Words, DecisionCode Decision, string Body, string BodyCode, DateOnly AnsweredOn, DateTimeOffset PublishedAt, bool HasConsent);
